'use client';

import type { CitationWords } from '../form/citation-values.ts';
import { CitationWordsParts } from '../form/citation-words.tsx';
import { JudgementPanel } from '../form/judgement-panel.tsx';
import { RecordForm } from '../form/record-form.tsx';
import { CITATION_ENTRY } from './citation-entry.ts';

/** Where something was read, by whom it was said, and in which words. */
export const CitationForm = ({ like }: { like: CitationWords }) => (
  <RecordForm
    entry={CITATION_ENTRY}
    opened={{ key: null, version: null, values: like }}
    renderAside={({ judgement }) => <JudgementPanel judgement={judgement} />}
  >
    {({ text }) => <CitationWordsParts text={text} path="citation" />}
  </RecordForm>
);
