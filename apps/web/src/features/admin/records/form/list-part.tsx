import { Button, Fieldset } from '@headcount/ui';
import type { ReactNode } from 'react';
import type { ListPartOf, TextPartOf } from './form-parts.ts';
import type { FormLine } from './form-values.ts';

/** A list of like lines, each of a few fields; lines are added at its end and taken away one by one. */
export const ListPart = ({
  id,
  label,
  lines,
  error,
  errorAt,
  onChange,
  empty,
  one,
  hint,
  children,
}: ListPartOf & {
  /** A line that says nothing yet. */
  empty: FormLine;
  /** What one line is called: "membership". */
  one: string;
  hint?: string | undefined;
  /** The fields of a line, each asked for by its name and label. */
  children: (part: (name: string, label: string) => TextPartOf, at: number) => ReactNode;
}) => (
  <Fieldset legend={label} hint={hint}>
    {error && (
      <p id={`${id}-error`} className="text-label text-brick">
        {error}
      </p>
    )}
    {lines.map((line, at) => (
      // A line has no name of its own; its place is what it is.
      // oxlint-disable-next-line react/no-array-index-key
      <div key={at} className="flex flex-col items-stretch gap-x-2 gap-y-0.5 sm:flex-row">
        <div className="grid min-w-0 flex-1 grid-cols-[repeat(auto-fit,minmax(8rem,1fr))] gap-2">
          {children(
            (name, words) => ({
              id: `${id}-${at}-${name}`,
              label: words,
              value: line[name] ?? '',
              error: errorAt(`${at}.${name}`),
              onChange: (text) => onChange(lines.with(at, { ...line, [name]: text })),
            }),
            at,
          )}
        </div>
        <div className="line-act">
          <Button
            variant="quiet"
            aria-label={`Take away ${one} ${at + 1}`}
            onClick={() => onChange(lines.toSpliced(at, 1))}
          >
            Take away
          </Button>
        </div>
      </div>
    ))}
    <div>
      <Button onClick={() => onChange([...lines, empty])}>
        Add {/^[aeiou]/.test(one) ? 'an' : 'a'} {one}
      </Button>
    </div>
  </Fieldset>
);
