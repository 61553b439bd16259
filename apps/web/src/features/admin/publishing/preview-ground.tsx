import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';

const PreviewGroundFragment = graphql(`
  fragment PreviewGround_draft on Draft {
    releaseId
    isPreviewedWithRelease
  }
`);

/** Which ledger a preview is drawn from, where that is not the one that readers have today. */
export const PreviewGround = ({ draft }: { draft: FragmentType<typeof PreviewGroundFragment> }) => {
  const { releaseId, isPreviewedWithRelease } = readFragment(PreviewGroundFragment, draft);
  if (!releaseId) return null;
  const release = <a href={`/admin/releases/${releaseId}`}>its release</a>;
  return (
    <p className="font-sans text-note text-muted">
      {isPreviewedWithRelease ? (
        <>As it goes out, with the records that {release} holds.</>
      ) : (
        <>
          Without the records that {release} holds: as things stand they cannot be recorded, and it
          says why.
        </>
      )}
    </p>
  );
};
