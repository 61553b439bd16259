import type { TextPartOf } from '../../records/form/form-parts.ts';
import { KeyPart } from '../../records/form/key-part.tsx';
import type { Bring } from '../saving/use-ground.ts';

const LISTS = {
  FIGURE: 'figures',
  EVENT: 'events',
  QUOTE: 'quotes',
  ASSUMPTION: 'assumptions',
} as const;

/** A record found by its words; once it is chosen it is among what the text is checked against. */
export const BroughtRecord = ({
  kind,
  bring,
  onChange,
  ...part
}: TextPartOf & { kind: keyof typeof LISTS; bring: Bring; hint?: string }) => (
  <KeyPart
    {...part}
    kind={kind}
    onChange={(key) => {
      onChange(key);
      if (key !== '') void bring({ [LISTS[kind]]: [key] });
    }}
  />
);
