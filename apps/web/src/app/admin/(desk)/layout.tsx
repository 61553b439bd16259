import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { ADDRESS_HEADER } from '@/features/http/address-header.ts';
import { CommandPalette } from '@/features/admin/palette/command-palette.tsx';
import { destinationsFor } from '@/features/admin/palette/destination.ts';
import { findViewer } from '@/features/admin/shell/find-viewer.ts';
import { NewsroomFrame } from '@/features/admin/shell/newsroom-frame.tsx';
import { NewsroomHeader } from '@/features/admin/shell/newsroom-header.tsx';
import { sectionsFor } from '@/features/admin/shell/sections.ts';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';

/** Every page of the newsroom for those who are signed in. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const answer = await findViewer();
  if (!answer.isGiven) {
    return (
      <NewsroomFrame header={null}>
        <StaffTrouble failure={answer.failure} />
      </NewsroomFrame>
    );
  }
  const { viewer } = answer.data;
  const sections = sectionsFor(viewer.rights);
  const header = (
    <NewsroomHeader
      sections={sections}
      viewerName={viewer.name}
      address={(await headers()).get(ADDRESS_HEADER) ?? '/admin'}
    >
      <CommandPalette destinations={destinationsFor(sections, viewer.rights)} />
    </NewsroomHeader>
  );
  return <NewsroomFrame header={header}>{children}</NewsroomFrame>;
}
