import type { Reading } from '@/generated/graphql.ts';
import type { FigureChoices } from './choices/figure-choices.ts';
import { figureHref } from './choices/figure-href.ts';

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
export const ReadingChoice = ({ slug, choices }: { slug: string; choices: FigureChoices }) => (
  <div className="flex flex-col gap-0.5 font-sans text-note text-muted">
    <ul className="flex flex-wrap gap-x-3" aria-label="How numbers are read">
      {READINGS.map(({ reading, label }) => (
        <li key={reading}>
          <a
            className="inline-block py-0.5 aria-[current=true]:font-semibold aria-[current=true]:text-ink aria-[current=true]:no-underline"
            href={figureHref(slug, { ...choices, reading })}
            aria-current={choices.reading === reading ? 'true' : undefined}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
    <p className="max-w-measure">
      {READINGS.find(({ reading }) => reading === choices.reading)?.help}
    </p>
  </div>
);
