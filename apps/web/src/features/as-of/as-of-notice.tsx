import { formatDay } from '@/features/words/format-day.ts';
import { isDay } from './is-moment.ts';

/** Says quietly that the page shows an earlier state of the ledger, and leads back to today's. */
export const AsOfNotice = ({ asOf, todayHref }: { asOf: string | null; todayHref: string }) =>
  asOf && (
    <p className="border-l-2 border-ochre py-0.5 pl-2 font-sans text-note text-muted">
      <b className="font-[550] text-ink">As known on {momentWords(asOf)}.</b> Reports that came
      later are left out. <a href={todayHref}>As known today</a>
    </p>
  );

function momentWords(asOf: string): string {
  if (isDay(asOf)) return formatDay(asOf);
  return `${formatDay(new Date(asOf).toISOString())}, ${new Date(asOf).toISOString().slice(11, 16)} UTC`;
}
