import type { FormLine, FormValues, ListName, TextName } from './form-values.ts';

/** What a control of one line or choice is given. */
export interface TextPartOf {
  id: string;
  label: string;
  value: string;
  error?: string | undefined;
  onChange: (text: string) => void;
}

/** What a list of lines is given. */
export interface ListPartOf {
  id: string;
  label: string;
  lines: readonly FormLine[];
  error?: string | undefined;
  /** The fault of a field of one line: `0.whole`. */
  errorAt: (path: string) => string | undefined;
  onChange: (lines: readonly FormLine[]) => void;
}

/** A form's fields by name. */
export interface FormParts<Values> {
  /** A field of text; `path` is its way in the input, where that is not its name. */
  text: (name: TextName<Values>, path?: string) => TextPartOf;
  list: (name: ListName<Values>, path?: string) => ListPartOf;
}

/** A field that was drawn: what it is called, and the id of its control. */
export interface DrawnField {
  id: string;
  label: string;
}

/** The parts of a form, each with its label, its value and what is wrong with it. */
export function formParts<Values extends FormValues<Values>>(
  labels: Readonly<Record<keyof Values & string, string>>,
  values: Values,
  faults: ReadonlyMap<string, string>,
  set: (parts: Partial<Values>) => void,
  /** Receives each field that is asked for, by its way in the input. */
  drawn: Map<string, DrawnField>,
): FormParts<Values> {
  const write = (name: keyof Values, value: string | readonly FormLine[]) =>
    set({ [name]: value } as Partial<Values>);
  return {
    text(name, path = name) {
      drawn.set(path, { id: name, label: labels[name] });
      const value = values[name];
      return {
        id: name,
        label: labels[name],
        value: typeof value === 'string' ? value : '',
        error: faults.get(path),
        onChange: (text) => write(name, text),
      };
    },
    list(name, path = name) {
      drawn.set(path, { id: name, label: labels[name] });
      const lines = values[name];
      return {
        id: name,
        label: labels[name],
        lines: typeof lines === 'string' ? [] : lines,
        error: faults.get(path),
        errorAt: (way) => faults.get(`${path}.${way}`),
        onChange: (next) => write(name, next),
      };
    },
  };
}
