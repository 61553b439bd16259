import type { ComponentPropsWithRef } from 'react';

/** One line of text, a number or a day. Takes every attribute of an input. */
export const TextInput = (attributes: Omit<ComponentPropsWithRef<'input'>, 'className'>) => (
  <input className="control" type="text" {...attributes} />
);
