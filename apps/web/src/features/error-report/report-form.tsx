import { Button, ErrorMessage, Field, TextArea, TextInput } from '@headcount/ui';
import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { faultOf, PROBLEM } from './fault-of.ts';
import type { TypedReport } from './typed-report.ts';

/** What is wrong, and how to reach the reader: a plain form, with or without JavaScript. */
export const ReportForm = ({
  hidden,
  typed,
  children,
}: {
  /** What the report is about, as the form sends it. */
  hidden: Readonly<Record<string, string>>;
  /** What was typed and not taken, to be mended. */
  typed: TypedReport | null;
  /** Which number, where the reader has still to say so. */
  children?: ReactNode;
}) => {
  const problem = typed?.problem;
  return (
    <form
      action="/report-an-error/send"
      method="post"
      className="flex max-w-measure flex-col gap-4"
    >
      {problem && (
        <ErrorMessage title="It was not sent">
          <span id={PROBLEM}>{problem.message}</span>
        </ErrorMessage>
      )}
      {Object.entries({ ...hidden, key: randomUUID() }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Field
        label="What is wrong, and how do you know?"
        htmlFor="message"
        hint="10 to 2,000 characters. Only the newsroom reads this."
      >
        <TextArea
          id="message"
          name="message"
          rows={7}
          required
          minLength={10}
          maxLength={2000}
          defaultValue={typed?.message ?? ''}
          {...faultOf(typed, 'message', 'message-hint')}
        />
      </Field>
      <Field
        label="Your e-mail address, if we may ask you"
        htmlFor="contact"
        hint="May be left out. It is shown to nobody but the newsroom."
      >
        <TextInput
          id="contact"
          name="contact"
          type="email"
          autoComplete="email"
          maxLength={254}
          defaultValue={typed?.contact ?? ''}
          {...faultOf(typed, 'contact', 'contact-hint')}
        />
      </Field>
      <div>
        <Button type="submit" variant="primary">
          Send the report
        </Button>
      </div>
    </form>
  );
};
