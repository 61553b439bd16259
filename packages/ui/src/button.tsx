import type { ComponentPropsWithRef } from 'react';

/** Does something; a link goes somewhere. One `primary` to a form. */
export const Button = ({
  variant = 'plain',
  type = 'button',
  ...attributes
}: { variant?: 'plain' | 'primary' | 'quiet' } & Omit<
  ComponentPropsWithRef<'button'>,
  'className'
>) => <button className="button" type={type} data-variant={variant} {...attributes} />;
