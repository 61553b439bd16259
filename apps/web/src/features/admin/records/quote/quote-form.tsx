'use client';

import { Fieldset } from '@headcount/ui';
import { ChoicePart } from '../form/choice-part.tsx';
import { CitationParts } from '../form/citation-parts.tsx';
import type { Opened } from '../form/form-values.ts';
import { JudgementPanel } from '../form/judgement-panel.tsx';
import { REPORTED_PRECISIONS } from '../form/period-choices.ts';
import { RecordForm } from '../form/record-form.tsx';
import { TextPart } from '../form/text-part.tsx';
import { QUOTE_ENTRY } from './quote-entry.ts';
import type { QuoteValues } from './quote-values.ts';

/** Words that somebody said, verbatim: what articles quote may not drift from them. */
export const QuoteForm = ({ opened }: { opened: Opened<QuoteValues> }) => (
  <RecordForm
    entry={QUOTE_ENTRY}
    opened={opened}
    renderAside={({ judgement }) => <JudgementPanel judgement={judgement} />}
  >
    {({ text, values }) => (
      <>
        <Fieldset legend="What was said">
          <TextPart
            {...text('text')}
            rows={3}
            lang={values.language || undefined}
            hint="In the language of publication, without quotation marks around them."
          />
          <TextPart
            {...text('originalText')}
            rows={3}
            lang={values.originalLanguage || undefined}
            hint="Where that was another language."
          />
          <div className="grid gap-3 sm:grid-cols-2">
            <TextPart {...text('language')} hint="A language tag: en, ru, kk" />
            <TextPart {...text('originalLanguage')} />
          </div>
        </Fieldset>
        <Fieldset legend="By whom, and when">
          <div className="grid gap-3 sm:grid-cols-2">
            <TextPart {...text('speaker')} />
            <TextPart {...text('speakerRole')} />
            <TextPart {...text('saidOn')} hint="YYYY-MM-DD; empty where not known" />
            <TextPart {...text('about')} />
            <TextPart {...text('reportedOn')} hint="YYYY-MM-DD" />
            <ChoicePart {...text('reportedPrecision')} options={REPORTED_PRECISIONS} />
          </div>
        </Fieldset>
        <CitationParts
          text={text}
          citation={values.citation}
          wordsHint="Empty: the words as they were spoken."
        />
      </>
    )}
  </RecordForm>
);
