import type { ReactNode } from 'react';

export interface Choice {
  value: string;
  label: ReactNode;
  /** What choosing it means. */
  detail?: ReactNode;
  disabled?: boolean | undefined;
}

/**
 * A few choices, all in sight: one of them (`kind="one"`) or any number (`kind="any"`). Uncontrolled
 * with `defaultChosen`, controlled with `chosen` and `onToggle`.
 */
export const ChoiceGroup = ({
  kind,
  legend,
  name,
  choices,
  defaultChosen,
  chosen,
  onToggle,
  hint,
  error,
}: {
  kind: 'one' | 'any';
  legend: string;
  name: string;
  choices: readonly Choice[];
  defaultChosen?: readonly string[] | undefined;
  chosen?: readonly string[] | undefined;
  onToggle?: ((value: string, isChosen: boolean) => void) | undefined;
  hint?: ReactNode;
  error?: ReactNode;
}) => (
  <fieldset className="min-w-0 font-sans" aria-describedby={error ? `${name}-error` : undefined}>
    <legend className="pb-0.5 text-label font-medium text-muted">{legend}</legend>
    {hint && <p className="pb-0.5 text-label text-muted">{hint}</p>}
    {choices.map(({ value, label, detail, disabled }) => (
      <label key={value} className="choice">
        <input
          type={kind === 'one' ? 'radio' : 'checkbox'}
          name={name}
          value={value}
          disabled={disabled}
          {...(chosen
            ? {
                checked: chosen.includes(value),
                onChange: (event) => onToggle?.(value, event.target.checked),
              }
            : { defaultChecked: defaultChosen?.includes(value) })}
        />
        <span>
          {label}
          {detail && <span className="block text-label text-muted">{detail}</span>}
        </span>
      </label>
    ))}
    {error && (
      <p id={`${name}-error`} className="text-label text-brick">
        {error}
      </p>
    )}
  </fieldset>
);
