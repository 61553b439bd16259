import { PageTitle } from '@headcount/ui';
import type { Metadata } from 'next';
import { FigureForm } from '@/features/admin/records/figure/figure-form.tsx';
import { NEW_FIGURE } from '@/features/admin/records/figure/figure-values.ts';

export const metadata: Metadata = { title: 'New figure' };

export default function NewFigurePage() {
  return (
    <div className="flex flex-col gap-4 py-4">
      <PageTitle>New figure</PageTitle>
      <FigureForm opened={{ key: null, version: null, values: NEW_FIGURE }} />
    </div>
  );
}
