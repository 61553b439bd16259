import { Label, PageTitle, Standfirst } from '@headcount/ui';
import type { ReactNode } from 'react';
import { AsOfControl } from '@/features/as-of/as-of-control.tsx';

/** The head of a page of records: what kind of thing it is, its name, a sentence, the as-of notice. */
export const PageHeading = ({
  label,
  title,
  standfirst,
  asOf,
  todayHref,
}: {
  label?: ReactNode;
  title: ReactNode;
  standfirst?: ReactNode;
  asOf: string | null;
  /** The same page as known today. */
  todayHref: string;
}) => (
  <header className="flex flex-col gap-2">
    {label && <Label>{label}</Label>}
    <PageTitle>{title}</PageTitle>
    {standfirst && <Standfirst>{standfirst}</Standfirst>}
    <AsOfControl asOf={asOf} todayHref={todayHref} />
  </header>
);
