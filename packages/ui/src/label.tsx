import type { ReactNode } from 'react';

/** A laboratory's label: small, plain, in sentence case. */
export const Label = ({
  children,
  as: Tag = 'p',
}: {
  children: ReactNode;
  as?: 'p' | 'span' | 'dt' | 'h2' | 'h3';
}) => <Tag className="font-sans text-label font-medium text-muted">{children}</Tag>;
