import type { ReactNode } from 'react';

/** A control with its name above it, and its help or its fault below. */
export const Field = ({
  label,
  htmlFor,
  hint,
  error,
  children,
}: {
  label: string;
  /** The control's id; its hint has the id `${htmlFor}-hint`, its fault `${htmlFor}-error`. */
  htmlFor: string;
  hint?: ReactNode;
  error?: ReactNode;
  children: ReactNode;
}) => (
  <div className="flex min-w-0 flex-col gap-0.5 font-sans">
    <label htmlFor={htmlFor} className="text-label font-medium text-muted">
      {label}
    </label>
    {children}
    {hint && (
      <p id={`${htmlFor}-hint`} className="text-label text-muted">
        {hint}
      </p>
    )}
    {error && (
      <p id={`${htmlFor}-error`} className="text-label text-brick">
        {error}
      </p>
    )}
  </div>
);
