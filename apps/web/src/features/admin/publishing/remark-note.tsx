import { Button } from '@headcount/ui';
import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';
import { formatMoment } from '../words/format-moment.ts';

export const RemarkNote_comment = graphql(`
  fragment RemarkNote_comment on DraftComment {
    body
    at
    by {
      name
    }
    anchor {
      words
    }
  }
`);

/** One remark: the words that it is about as they read now, what it says of them, and by whom. */
export const RemarkNote = ({
  comment: masked,
  place,
  onGo,
  onDealtWith,
}: {
  comment: FragmentType<typeof RemarkNote_comment>;
  /** Its words as they stand in the text; left out where they stand there no more. */
  place: { words: string; isHere: boolean } | undefined;
  onGo: () => void;
  onDealtWith: () => void;
}) => {
  const { body, at, by, anchor } = readFragment(RemarkNote_comment, masked);
  return (
    <article className="remark" data-here={place?.isHere || undefined}>
      {place && <q className="font-serif italic">{place.words}</q>}
      {anchor && place?.words !== anchor.words && (
        <p className="text-label text-muted">
          {place ? 'When it was read: ' : 'No longer in the text: '}
          <q className="font-serif italic">{anchor.words}</q>
        </p>
      )}
      <p className="whitespace-pre-line">{body}</p>
      <p className="text-label text-muted">
        {by.name}, {formatMoment(at)} UTC
      </p>
      <p className="flex gap-3">
        {place && (
          <Button variant="quiet" onClick={onGo}>
            Go there
          </Button>
        )}
        <Button variant="quiet" onClick={onDealtWith}>
          Dealt with
        </Button>
      </p>
    </article>
  );
};
