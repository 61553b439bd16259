import { Label, PageTitle, Standfirst } from '@headcount/ui';
import type { ReactNode } from 'react';
import { SitePage } from '@/features/site/site-page.tsx';

/** The frame of the pages on which an error is reported. */
export const ReportPage = ({
  about,
  standfirst,
  children,
}: {
  /** What the report is about. */
  about?: ReactNode;
  standfirst: ReactNode;
  children: ReactNode;
}) => (
  <SitePage>
    <div className="flex flex-col gap-6 py-6">
      <header className="flex flex-col gap-2">
        {about && <Label>{about}</Label>}
        <PageTitle>Report an error</PageTitle>
        <Standfirst>{standfirst}</Standfirst>
      </header>
      {children}
    </div>
  </SitePage>
);
