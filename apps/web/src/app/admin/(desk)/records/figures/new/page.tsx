import { PageTitle } from '@headcount/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { FigureForm } from '@/features/admin/records/figure/figure-form.tsx';
import { figureOfReport } from '@/features/admin/records/figure/figure-of-report.ts';
import { NEW_FIGURE } from '@/features/admin/records/figure/figure-values.ts';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { readParam } from '@/features/http/search-params.ts';
import type { SearchParams } from '@/features/http/search-params.ts';
import { graphql } from '@/generated/staff/index.ts';

export const metadata: Metadata = { title: 'New figure' };

const reportOfFigure = graphql(`
  query ReportOfFigure($key: String!) {
    crossing(key: $key) {
      ...FigureOfReport_crossing
    }
  }
`);

/** A new figure; with `?report=`, the one that is this report's own number. */
export default async function NewFigurePage({ searchParams }: { searchParams: SearchParams }) {
  const key = await readParam(searchParams, 'report');
  if (key === null) return <NewFigure opened={{ key: null, version: null, values: NEW_FIGURE }} />;
  const answer = await askStaff(reportOfFigure, { key });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { crossing } = answer.data;
  if (!crossing) notFound();
  return <NewFigure opened={figureOfReport(crossing)} />;
}

const NewFigure = ({ opened }: Parameters<typeof FigureForm>[0]) => (
  <div className="flex flex-col gap-4 py-4">
    <PageTitle>New figure</PageTitle>
    <FigureForm opened={opened} />
  </div>
);
