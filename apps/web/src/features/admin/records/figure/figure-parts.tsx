import { ChoicePart } from '../form/choice-part.tsx';
import type { FormParts, TextPartOf } from '../form/form-parts.ts';
import { KeyPart } from '../form/key-part.tsx';
import { ListPart } from '../form/list-part.tsx';
import { TextPart } from '../form/text-part.tsx';
import { type FigureValues, NEW_SLOT } from './figure-values.ts';

const SORTS = [
  { value: 'CROSSING', label: 'A report' },
  { value: 'EVENT', label: 'The number of an event' },
  { value: 'FIGURE', label: 'A figure of one record' },
];

/** The parts that a figure is reckoned from, each a report, an event's number or another figure. */
export const FigureParts = ({
  list,
  values: { slots },
}: Pick<FormParts<FigureValues>, 'list'> & { values: FigureValues }) => {
  const parts = list('slots');
  return (
    <ListPart
      {...parts}
      empty={NEW_SLOT}
      one="part"
      hint="In order: of a difference the first is the whole, of a ratio or a share it is what is divided."
    >
      {(part, at) => (
        <>
          <TextPart {...part('label', `Name of part ${at + 1}`)} />
          <ChoicePart {...part('sort', 'It is')} options={SORTS} />
          <div className="min-w-0 col-span-2">
            <Named sort={slots[at]?.sort} part={part} missing={parts.errorAt(`${at}.crossing`)} />
          </div>
        </>
      )}
    </ListPart>
  );
};

/** The record of a part; that none is named at all is told of whichever is asked for. */
const Named = ({
  sort,
  part,
  missing,
}: {
  sort: string | undefined;
  part: (name: string, label: string) => TextPartOf;
  missing: string | undefined;
}) => {
  if (sort === 'EVENT') {
    const event = part('event', 'Event');
    return <KeyPart {...event} error={event.error ?? missing} kind="EVENT" />;
  }
  if (sort === 'FIGURE') {
    const figure = part('figure', 'Figure');
    return <KeyPart {...figure} error={figure.error ?? missing} kind="FIGURE" />;
  }
  return <KeyPart {...part('crossing', 'Report')} kind="CROSSING" />;
};
