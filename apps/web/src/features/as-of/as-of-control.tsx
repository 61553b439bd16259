import { Button, TextInput } from '@headcount/ui';
import { formatDay } from '@/features/words/format-day.ts';
import { isDay } from './is-moment.ts';
import { KeptParameters } from './kept-parameters.tsx';

/**
 * The way to an earlier state of the ledger, folded away until it is wanted; where the page shows
 * one, a quiet notice that says so and leads back. The page's other parameters are kept.
 */
export const AsOfControl = ({
  asOf,
  todayHref,
}: {
  asOf: string | null;
  /** The same page as known today, with the parameters to keep. */
  todayHref: string;
}) => (
  <div className="flex flex-col gap-0.5 font-sans text-note text-muted">
    {asOf && (
      <p className="border-l-2 border-ochre py-0.5 pl-2">
        <b className="font-[550] text-ink">As known on {momentWords(asOf)}.</b> Reports that came
        later are left out. <a href={todayHref}>As known today</a>
      </p>
    )}
    <details className="screen-only text-label">
      <summary className="w-fit py-0.5">
        {asOf ? 'See it on another day' : 'As known today; see an earlier day'}
      </summary>
      <form
        method="get"
        action={todayHref.split('?')[0]}
        className="flex flex-wrap items-end gap-x-2 gap-y-1 pt-1"
      >
        <KeptParameters href={todayHref} />
        <div className="flex flex-col gap-0.5">
          <label htmlFor="as-of-day">As known at the end of</label>
          <TextInput
            id="as-of-day"
            name="asOf"
            type="date"
            defaultValue={asOf?.slice(0, 10) ?? ''}
            required
          />
        </div>
        <Button type="submit">Show this day</Button>
      </form>
    </details>
  </div>
);

function momentWords(asOf: string): string {
  if (isDay(asOf)) return formatDay(asOf);
  const instant = new Date(asOf).toISOString();
  return `${formatDay(instant)}, ${instant.slice(11, 16)} UTC`;
}
