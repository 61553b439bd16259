import type { ReactNode } from 'react';

/** Fields that belong together, under their common name. */
export const Fieldset = ({
  legend,
  hint,
  children,
}: {
  legend: string;
  hint?: ReactNode;
  children: ReactNode;
}) => (
  <fieldset className="min-w-0 fieldset font-sans">
    <legend className="float-left w-full pb-1 text-note font-semibold">{legend}</legend>
    <div className="clear-both flex flex-col gap-3">
      {hint && <p className="text-label text-muted">{hint}</p>}
      {children}
    </div>
  </fieldset>
);
