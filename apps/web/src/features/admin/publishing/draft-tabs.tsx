import { Tabs } from '@headcount/ui';

/** The pages of one draft. */
export const DraftTabs = ({
  draftId,
  slug,
  here,
}: {
  draftId: string;
  /** The public article; null where there is none. */
  slug: string | null | undefined;
  here: 'write' | 'preview' | 'history';
}) => {
  const base = `/admin/articles/${draftId}`;
  return (
    <Tabs
      label="This draft"
      tabs={[
        { href: base, label: 'Write', isCurrent: here === 'write' },
        { href: `${base}/preview`, label: 'Preview', isCurrent: here === 'preview' },
        { href: `${base}/history`, label: 'Versions', isCurrent: here === 'history' },
        ...(slug
          ? [{ href: `/articles/${slug}`, label: 'As readers see it', isCurrent: false }]
          : []),
      ]}
    />
  );
};
