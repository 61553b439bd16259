import { ErrorMessage } from '@headcount/ui';
import type { DrawnField } from './form-parts.ts';

/** Everything that stands in the way of recording, each fault leading to its field. */
export const FaultSummary = ({
  title,
  faults,
  drawn,
}: {
  /** Null: it cannot be recorded as it is. */
  title: string | null;
  /** Sentences by the way to their field. */
  faults: ReadonlyMap<string, string>;
  drawn: ReadonlyMap<string, DrawnField>;
}) => (
  <ErrorMessage title={title ?? 'It cannot be recorded as it is'}>
    <ul>
      {[...faults].map(([path, sentence]) => (
        <li key={path}>
          <FieldLink path={path} field={fieldOf(path, drawn)} /> {sentence}
        </li>
      ))}
    </ul>
  </ErrorMessage>
);

const FieldLink = ({ path, field }: { path: string; field: DrawnField | undefined }) =>
  field ? (
    <a
      href={`#${field.id}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(field.id)?.focus();
      }}
    >
      {field.label}:
    </a>
  ) : (
    `${path}:`
  );

/** The field that a way leads to, or the one around it: `citation`, where nothing of it is said. */
function fieldOf(path: string, drawn: ReadonlyMap<string, DrawnField>): DrawnField | undefined {
  const around = [...drawn].find(
    ([way]) => path.startsWith(`${way}.`) || way.startsWith(`${path}.`),
  );
  return drawn.get(path) ?? around?.[1];
}
