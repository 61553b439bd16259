'use client';

import { Field, Select, TextArea, TextInput } from '@headcount/ui';
import { KeyPart } from '../../records/form/key-part.tsx';
import type { DraftText } from '../saving/draft-text.ts';

type Fields = Omit<DraftText, 'document'>;

/** What stands around the words: address, author, place, language, leading figure, reason of the change. */
export const AboutArticle = ({
  text,
  isPublic,
  faults,
  onChange,
}: {
  text: Fields;
  /** Whether readers see an earlier text: then they are told why it changes, and its address stays. */
  isPublic: boolean;
  faults: readonly { path: string; message: string }[];
  onChange: (parts: Partial<Fields>) => void;
}) => {
  const faultOf = (path: string) => faults.find((fault) => fault.path === path)?.message;
  return (
    <div className="flex flex-col gap-2">
      <Field
        label="Address"
        htmlFor="slug"
        hint={
          isPublic ? 'It is public and stays.' : 'Small letters, digits and hyphens: /articles/…'
        }
        error={faultOf('slug')}
      >
        <TextInput
          id="slug"
          value={text.slug ?? ''}
          readOnly={isPublic}
          autoComplete="off"
          onChange={({ target }) => onChange({ slug: orNull(target.value) })}
        />
      </Field>
      <Field label="Byline" htmlFor="byline" error={faultOf('byline')}>
        <TextInput
          id="byline"
          value={text.byline}
          onChange={({ target }) => onChange({ byline: target.value })}
        />
      </Field>
      <Field
        label="Dateline"
        htmlFor="dateline"
        hint="Russia, October 2022"
        error={faultOf('dateline')}
      >
        <TextInput
          id="dateline"
          value={text.dateline ?? ''}
          onChange={({ target }) => onChange({ dateline: orNull(target.value) })}
        />
      </Field>
      <Field label="Language" htmlFor="language" error={faultOf('language')}>
        <Select
          id="language"
          value={text.language}
          options={[
            { value: 'en', label: 'English' },
            { value: 'ru', label: 'Russian' },
          ]}
          onChange={({ target }) => onChange({ language: target.value })}
        />
      </Field>
      <KeyPart
        id="leading-figure"
        label="Leading figure"
        kind="FIGURE"
        value={text.leadingFigure ?? ''}
        error={faultOf('leadingFigure')}
        hint="Stands beside the headline in lists."
        onChange={(slug) => onChange({ leadingFigure: orNull(slug) })}
      />
      {isPublic && (
        <Field
          label="Why the public text changes"
          htmlFor="change-reason"
          hint="Readers see it in the history."
          error={faultOf('changeReason')}
        >
          <TextArea
            id="change-reason"
            value={text.changeReason ?? ''}
            onChange={({ target }) => onChange({ changeReason: orNull(target.value) })}
          />
        </Field>
      )}
    </div>
  );
};

const orNull = (value: string): string | null => (value.trim() === '' ? null : value);
