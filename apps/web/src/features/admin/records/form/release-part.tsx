import { useEffect, useState } from 'react';
import { graphql } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../../gateway/ask-staff-from-browser.ts';
import { ChoicePart } from './choice-part.tsx';

const openReleases = graphql(`
  query ReleasesToHoldFor {
    releases(states: [OPEN, SCHEDULED], first: 50) {
      edges {
        node {
          id
          title
        }
      }
    }
  }
`);

/** When the entry counts: at once, or once a release goes out. Says nothing while no release is open. */
export const ReleasePart = ({
  value,
  error,
  onChange,
}: {
  value: string;
  error: string | undefined;
  onChange: (release: string) => void;
}) => {
  const [releases, setReleases] = useState<readonly { value: string; label: string }[]>([]);
  useEffect(() => {
    const asking = new AbortController();
    void (async () => {
      const { signal } = asking;
      const answer = await askStaffFromBrowser(openReleases, {}, { signal }).catch(() => null);
      if (!answer?.isGiven) return;
      const found = answer.data.releases.edges.map(({ node }) => node);
      setReleases(
        found.map(({ id, title }) => ({ value: id, label: `with the release “${title}”` })),
      );
    })();
    return () => asking.abort();
  }, []);
  if (releases.length === 0 && !error) return null;
  return (
    <ChoicePart
      id="holdForRelease"
      label="Readers see it"
      hint="Until its release goes out, nobody but staff sees it."
      value={value}
      error={error}
      onChange={onChange}
      options={[{ value: '', label: 'at once' }, ...releases]}
    />
  );
};
