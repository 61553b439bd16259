import { withAsOf } from '@/features/as-of/with-as-of.ts';
import type { NumberedNote } from './number-notes.ts';

/** The way from a note to its figure's sum, or to its event. */
export const HowLink = ({
  note: { target },
  isSum,
  asOf,
  tabIndex,
}: {
  note: NumberedNote;
  isSum: boolean;
  asOf: string | null;
  tabIndex?: -1;
}) =>
  target.__typename === 'Figure' ? (
    <a
      className="whitespace-nowrap"
      href={withAsOf(`/figures/${target.slug}`, asOf)}
      tabIndex={tabIndex}
    >
      {isSum ? 'How it was added' : 'How it is read'}
    </a>
  ) : (
    <a href={withAsOf(`/events/${target.slug}`, asOf)} tabIndex={tabIndex}>
      The event
    </a>
  );
