import type { Citation } from '@headcount/db';
import { formatDay } from '@headcount/ledger';

/**
 * A citation ready to print: who says it, who carried it, under which title, when and where.
 * `Frontex, in Devdiscourse (citing Reuters), “Number of Russians…”, 27 September 2022, https://…`
 */
export function cite(citation: Citation): string {
  const { source, statedBy, title, publishedOn, url } = citation;
  const speaker = statedBy !== null && statedBy !== source.name ? ` (${statedBy})` : '';
  const parts = [
    `${source.name}${speaker}`,
    carrier(citation),
    title === null ? null : `“${title}”`,
    publishedOn === null ? null : formatDay(publishedOn),
    url,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

function carrier({ via, credited }: Citation): string | null {
  if (via === null) return null;
  return credited === null ? `in ${via.name}` : `in ${via.name} (citing ${credited.name})`;
}
