import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { fieldWords, valueWords } from './field-words.ts';

const FieldChanges_change = graphql(`
  fragment FieldChanges_change on FieldChange {
    field
    before
    after
  }
`);

/** What one version of a record says otherwise than the one before, a line to a field. */
export const FieldChanges = ({
  changes,
}: {
  changes: readonly FragmentType<typeof FieldChanges_change>[];
}) => (
  <dl className="font-sans text-note">
    {readFragment(FieldChanges_change, changes).map(({ field, before, after }) => (
      <div key={field} className="flex flex-wrap gap-x-1.5 py-0.5">
        <dt className="text-muted">{fieldWords(field)}:</dt>
        <dd>
          <Value element="del" spoken="was " field={field} value={before} />{' '}
          <Value element="ins" spoken=", is " field={field} value={after} />
        </dd>
      </div>
    ))}
  </dl>
);

const LOOKS = {
  del: 'text-brick line-through decoration-1',
  ins: 'bg-river-wash underline decoration-river decoration-2 underline-offset-[0.2em]',
};

const Value = ({
  element: Element,
  spoken,
  field,
  value,
}: {
  element: 'del' | 'ins';
  /** What is said where the colours are not seen. */
  spoken: string;
  field: string;
  value: string | null | undefined;
}) => (
  <Element className={LOOKS[Element]}>
    <span className="sr-only">{spoken}</span>
    {value ? valueWords(field, value) : 'nothing'}
  </Element>
);
