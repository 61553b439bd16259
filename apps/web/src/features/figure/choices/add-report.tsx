import { Button, Field, Select } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { KeptParameters } from '@/features/as-of/kept-parameters.tsx';
import { PartChoices_evaluation } from './part-choices.tsx';
import { reportWords } from './report-words.ts';

const AddReport_crossings = graphql(`
  fragment AddReport_crossings on CrossingConnection {
    edges {
      node {
        key
        measure
        origin {
          name
        }
        destination {
          name
        }
        ...ReportWords_crossing
      }
    }
  }
`);

/** A form that adds one more report of the same measure to a sum, and keeps every other choice. */
export const AddReport = ({
  crossings,
  evaluation,
  href,
}: {
  crossings: FragmentType<typeof AddReport_crossings>;
  evaluation: FragmentType<typeof PartChoices_evaluation>;
  /** The page as it is, with the choices to keep. */
  href: string;
}) => {
  const { inputs } = readFragment(PartChoices_evaluation, evaluation);
  const used = inputs.flatMap(({ record }) => ('key' in record ? [record] : []));
  const measures = new Set(used.map(({ measure }) => measure));
  const keys = new Set(used.map(({ key }) => key));
  const options = readFragment(AddReport_crossings, crossings)
    .edges.map(({ node }) => node)
    .filter(({ key, measure }) => measures.has(measure) && !keys.has(key))
    .map((report) => {
      const { number, rest } = reportWords(report);
      const place = report.destination?.name ?? report.origin?.name;
      return { value: report.key, label: `${place}: ${number}, ${rest}` };
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
  if (options.length === 0) return null;
  return (
    <form method="get" action={href.split('?')[0]} className="screen-only flex flex-col gap-1.5">
      <KeptParameters href={href} />
      <Field label="Add another report of the same measure" htmlFor="adding">
        <Select
          id="adding"
          name="adding"
          required
          defaultValue=""
          options={[{ value: '', label: 'Choose a report' }, ...options]}
        />
      </Field>
      <div>
        <Button type="submit">Add it</Button>
      </div>
    </form>
  );
};
