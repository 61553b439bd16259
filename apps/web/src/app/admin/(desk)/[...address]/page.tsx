import { notFound } from 'next/navigation';
import { findViewer } from '@/features/admin/shell/find-viewer.ts';

/** Every address of the newsroom that leads to nothing. */
export default async function NoSuchPage() {
  const viewer = await findViewer();
  // The layout says why.
  if (!viewer.isGiven) return null;
  notFound();
}
