import type { ReactNode } from 'react';

const SIZES = {
  headline:
    'text-headline font-[640] tracking-[-0.01em] max-w-[18em] [overflow-wrap:anywhere] hyphens-manual',
  page: 'text-page font-[620] tracking-[-0.01em] max-w-[24em]',
};

/** The h1 of a page: `headline` for a story, `page` for everything else. */
export const PageTitle = ({
  children,
  variant = 'page',
}: {
  children: ReactNode;
  variant?: keyof typeof SIZES;
}) => <h1 className={`font-serif text-balance ${SIZES[variant]}`}>{children}</h1>;
