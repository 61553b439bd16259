import { blockWidth, muted, plain, type TextLine, type TextRun } from '../text/text-line.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { EventMark } from './event-mark.ts';

/** The date and what happened: in one line where `room` allows, else the date in a line of its own. */
export const eventWords = ({ when, event }: EventMark, room: number): readonly TextLine[] => {
  const oneLine = [muted(`${when}  `), ...whatHappened(event)];
  return blockWidth([oneLine]) <= room
    ? [oneLine]
    : [...wrapText([muted(when)], room), ...wrapText(whatHappened(event), room)];
};

const whatHappened = (event: EventMark['event']): readonly TextRun[] =>
  event.quantity ? [plain(`${event.title}, `), muted(event.quantity)] : [plain(event.title)];
