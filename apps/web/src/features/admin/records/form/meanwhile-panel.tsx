import { Button } from '@headcount/ui';
import { formatMoment } from '../../words/format-moment.ts';
import type { FormLine } from './form-values.ts';
import type { Difference } from './merge-values.ts';
import type { Meanwhile } from './use-record-form.ts';

/** What somebody else recorded meanwhile, beside what was typed here: neither is lost. */
export const MeanwhilePanel = <Values,>({
  meanwhile: { who, taken, clashing },
  labels,
  onTake,
}: {
  meanwhile: Meanwhile<Values>;
  labels: Readonly<Record<keyof Values & string, string>>;
  /** Takes what they said into the form. */
  onTake: (difference: Difference<Values>) => void;
}) => (
  <section
    role="alert"
    aria-label="Changed meanwhile"
    className="flex flex-col gap-2 border-l-2 border-brick py-1 pl-2 font-sans text-note"
  >
    <h2 className="text-ui font-semibold text-brick">
      {who
        ? `${who.by} ${who.key ? 'put another in its place' : `recorded version ${who.version}`} meanwhile`
        : 'The record was changed since you typed this'}
    </h2>
    {who && (
      <p className="text-muted">
        {formatMoment(who.at)} UTC{who.reason && ` · ${who.reason}`}
      </p>
    )}
    <p>
      {clashing.length === 0
        ? 'Nothing that you typed is touched. Look it over and record it again.'
        : 'What you typed stands below. Take theirs where it is right, then record it again.'}
    </p>
    {clashing.map((difference) => (
      <dl key={difference.name} className="grid gap-x-3 gap-y-0.5 sm:grid-cols-[6rem_1fr]">
        <dt className="font-medium sm:col-span-2">{labels[difference.name]}</dt>
        <dt className="text-muted">Before</dt>
        <dd>{textOf(difference.before)}</dd>
        <dt className="text-muted">Theirs</dt>
        <dd className="flex flex-wrap items-baseline gap-2">
          {textOf(difference.theirs)}
          <Button onClick={() => onTake(difference)}>
            Take theirs<span className="sr-only"> for {labels[difference.name]}</span>
          </Button>
        </dd>
        <dt className="text-muted">Yours</dt>
        <dd>{textOf(difference.mine)}</dd>
      </dl>
    ))}
    {taken.length > 0 && (
      <ul className="flex flex-col gap-0.5" aria-label="Taken over">
        {taken.map(({ name, before, theirs }) => (
          <li key={name}>
            Taken over: {labels[name]}, <del>{textOf(before)}</del> <ins>{textOf(theirs)}</ins>
          </li>
        ))}
      </ul>
    )}
  </section>
);

/** A field's value in a line of text. */
function textOf(value: string | readonly FormLine[]): string {
  if (typeof value === 'string') return value === '' ? 'nothing' : value;
  const lines = value.map((line) => Object.values(line).filter(Boolean).join(' '));
  return lines.length === 0 ? 'nothing' : lines.join('; ');
}
