import { VerdictMark } from '@headcount/ui';
import { formatDay } from '@headcount/ledger';
import type { CheckGround } from '@headcount/ledger/prose';
import type { Bindings } from './bindings-at.ts';
import { EXEMPT_REASONS } from './exempt-words.ts';

/** What stands behind words: how the number was added up, who said what and when. Null where nothing does. */
export const EvidenceOf = ({ bindings, ground }: { bindings: Bindings; ground: CheckGround }) => {
  const { figure: slug, compared, event: eventId, quote: quoteId, exempt } = bindings;
  const figures = [...(compared ?? []), ...(slug ? [slug] : [])].flatMap(
    (one) => ground.figures.find((figure) => figure.slug === one) ?? [],
  );
  if (figures.length > 0)
    return figures.map((figure) => <FigureEvidence key={figure.slug} figure={figure} />);
  const event = ground.events.find(([id]) => id === eventId)?.[1];
  if (event) {
    return (
      <div className="font-sans text-note">
        <p>
          <b>{event.title}</b>
        </p>
        <p className="text-muted">
          {event.quantity && <q className="font-serif italic">{event.quantity.sourceWording}</q>}{' '}
          {event.source?.name}
        </p>
      </div>
    );
  }
  const quote = ground.quotes.find(([id]) => id === quoteId)?.[1];
  if (quote) {
    return (
      <p className="font-serif text-note italic">
        <q>{quote[0]}</q>
      </p>
    );
  }
  const why = EXEMPT_REASONS.find(({ reason }) => reason === exempt);
  return why ? (
    <p className="font-sans text-note text-muted">Needs no record. {why.words}.</p>
  ) : null;
};

const FigureEvidence = ({ figure }: { figure: CheckGround['figures'][number] }) => (
  <div className="flex flex-col gap-2 font-sans text-note">
    <p>
      <VerdictMark verdict={figure.verdict} /> <b>{figure.text}</b> · {figure.title}
    </p>
    <ul className="flex flex-col gap-2">
      {figure.inputs.map(({ record, contribution, counted, reason }) => (
        <li key={record.id}>
          <q className="font-serif italic">{record.quantity.sourceWording}</q>
          <span className="block text-muted">
            {record.source.name}, {formatDay(record.reportedOn)}
            {counted === 'NONE'
              ? ' · not counted'
              : figure.inputs.length > 1 && ` · counts as ${contribution}`}
            {reason && ` · ${reason}`}
          </span>
        </li>
      ))}
    </ul>
    {figure.inputs.length > 1 && <p className="text-muted">{figure.derivation.at(-1)}</p>}
  </div>
);
