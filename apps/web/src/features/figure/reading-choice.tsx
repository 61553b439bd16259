import { withAsOf } from '@/features/as-of/with-as-of.ts';
import type { Reading } from '@/generated/graphql.ts';

const READINGS: readonly { reading: Reading; label: string; help: string }[] = [
  {
    reading: 'CAUTIOUS',
    label: 'Read cautiously',
    help: 'A bare number may have been rounded: 66,000 is from 65,500 up to 66,500. What is printed is decided so.',
  },
  {
    reading: 'FACE',
    label: 'Read as printed',
    help: 'A bare number is taken at its face value: 66,000 is 66,000.',
  },
];

/** The two ways to read bare numbers, as links, so that the address keeps the choice. */
export const ReadingChoice = ({
  slug,
  reading,
  asOf,
}: {
  slug: string;
  reading: Reading;
  asOf: string | null;
}) => (
  <div className="flex flex-col gap-0.5 font-sans text-note text-muted">
    <ul className="flex flex-wrap gap-x-3" aria-label="How numbers are read">
      {READINGS.map((choice) => (
        <li key={choice.reading}>
          <a
            className="inline-block py-0.5 aria-[current=true]:font-semibold aria-[current=true]:text-ink aria-[current=true]:no-underline"
            href={withAsOf(readingHref(slug, choice.reading), asOf)}
            aria-current={choice.reading === reading ? 'true' : undefined}
          >
            {choice.label}
          </a>
        </li>
      ))}
    </ul>
    <p className="max-w-measure">{READINGS.find((choice) => choice.reading === reading)?.help}</p>
  </div>
);

/** The address of a figure in a reading; the cautious one is the page's own. */
function readingHref(slug: string, reading: Reading): string {
  return reading === 'FACE' ? `/figures/${slug}?reading=FACE` : `/figures/${slug}`;
}
