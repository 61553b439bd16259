import type { ComponentPropsWithRef, ReactNode } from 'react';

/** One thing that is so or not. Takes every attribute of an input. */
export const Checkbox = ({
  label,
  detail,
  ...attributes
}: { label: ReactNode; detail?: ReactNode } & Omit<
  ComponentPropsWithRef<'input'>,
  'className' | 'type'
>) => (
  <label className="choice font-sans">
    <input type="checkbox" {...attributes} />
    <span>
      {label}
      {detail && <span className="block text-label text-muted">{detail}</span>}
    </span>
  </label>
);
