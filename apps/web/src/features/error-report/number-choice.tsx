import { Field, Select, TextInput } from '@headcount/ui';
import type { SelectOption } from '@headcount/ui';
import { faultOf } from './fault-of.ts';
import type { TypedReport } from './typed-report.ts';

/** Which number of an article: one that it ties to the ledger, or other words of it. */
export const NumberChoice = ({
  options,
  typed,
}: {
  options: readonly SelectOption[];
  typed: TypedReport | null;
}) => (
  <>
    {options.length > 0 && (
      <Field label="Which number is wrong?" htmlFor="number">
        <Select
          id="number"
          name="number"
          options={[{ value: '', label: 'Choose one, or write it below' }, ...options]}
          defaultValue={typed?.number ?? ''}
          {...faultOf(typed, 'number')}
        />
      </Field>
    )}
    <Field
      label={options.length > 0 ? 'Or in its words' : 'Which number is wrong?'}
      htmlFor="words"
      hint={
        options.length > 0
          ? 'The words as the article prints them. Leave this empty if you chose one above.'
          : 'The words as the article prints them.'
      }
    >
      <TextInput
        id="words"
        name="words"
        maxLength={200}
        defaultValue={typed?.words ?? ''}
        {...faultOf(typed, 'words', 'words-hint')}
      />
    </Field>
  </>
);
