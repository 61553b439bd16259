import type { ComponentPropsWithRef } from 'react';

/** Several lines of text; grows with what is written. Takes every attribute of a textarea. */
export const TextArea = (attributes: Omit<ComponentPropsWithRef<'textarea'>, 'className'>) => (
  <textarea className="control text-area" rows={3} {...attributes} />
);
