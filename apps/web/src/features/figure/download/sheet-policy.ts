import { createHash } from 'node:crypto';
import { sheetStyle } from '@headcount/charts';
import { DRAWING_COLOURS } from '@headcount/ui';

const styleHash = createHash('sha256').update(sheetStyle(DRAWING_COLOURS)).digest('base64');

/** What an SVG file opened by itself may load: nothing but the style sheet it carries. */
export const SHEET_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
