import type { SavedState } from '@headcount/ui';
import { formatMoment } from '../../words/format-moment.ts';
import type { Saving } from './draft-saver.ts';

/** How safe the text is, in the words of the page. */
export function savedState({ status, savedAt, reason, faults }: Saving): SavedState {
  switch (status) {
    case 'UNCHANGED':
    case 'UNSAVED':
    case 'SAVING':
      return { kind: status };
    case 'SAVED':
      return { kind: 'SAVED', at: savedAt ? `${formatMoment(savedAt)} UTC` : '' };
    case 'CONFLICT':
      return {
        kind: 'FAILED',
        reason: 'somebody saved meanwhile. Your text is kept on this page.',
      };
    case 'REFUSED':
      return { kind: 'FAILED', reason: faults.map(({ message }) => message).join(' ') };
    case 'FAILED':
      return { kind: 'FAILED', reason: `${reason ?? ''} Your text is kept on this device.` };
  }
}
