import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { staffFailureWords } from '../gateway/staff-failure-words.ts';
import { uploadFile } from '../import/upload-file.ts';
import { captureEvidence } from './evidence-changes.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';

/** Sends the file of a form and keeps it as evidence of a citation; gives what the first look showed. */
export async function keepCopy(
  citation: string,
  form: FormData,
): Promise<{ reason: string } | { done: string }> {
  const file = form.get('file');
  if (citation === '') return { reason: 'Choose the citation that the file is evidence of.' };
  if (!(file instanceof File) || file.name === '') return { reason: 'Choose a file.' };
  if (file.size === 0) return { reason: `“${file.name}” is empty.` };
  const sent = await uploadFile(file);
  if ('reason' in sent) return sent;
  const answer = await askStaffFromBrowser(captureEvidence, {
    input: { citation, file: sent.id, url: textOf(form, 'url'), note: textOf(form, 'note') },
  });
  if (!answer.isGiven) return { reason: staffFailureWords(answer.failure) };
  const { result } = answer.data;
  if (result.__typename === 'RecordRefused') {
    return { reason: result.faults.map(({ message }) => message).join(' ') };
  }
  const { lastCheck } = result.capture;
  const seen = lastCheck ? ` ${OUTCOME_WORDS[lastCheck.outcome].words}.` : '';
  return { done: `“${file.name}” is kept.${seen}` };
}

function textOf(form: FormData, name: string): string | null {
  const value = form.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
