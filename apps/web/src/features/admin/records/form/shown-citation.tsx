import { useEffect, useState } from 'react';
import type { CitationInFormQuery } from '@/generated/staff/graphql.ts';
import { graphql } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../../gateway/ask-staff-from-browser.ts';
import { recordAddress } from '../../words/record-address.ts';

const citationInForm = graphql(`
  query CitationInForm($key: String!) {
    citation(key: $key) {
      text
      quotedWords
      prefix
      suffix
      url
    }
  }
`);

type Citation = NonNullable<CitationInFormQuery['citation']>;

/** What a chosen citation quotes and from where, for whoever must be sure that it is the right one. */
export const ShownCitation = ({ citationKey }: { citationKey: string }) => {
  const [shown, setShown] = useState<{ key: string; citation: Citation } | null>(null);
  useEffect(() => {
    const asking = new AbortController();
    void (async () => {
      const { signal } = asking;
      const variables = { key: citationKey };
      const answer = await askStaffFromBrowser(citationInForm, variables, { signal }).catch(
        () => null,
      );
      if (answer?.isGiven && answer.data.citation)
        setShown({ key: citationKey, citation: answer.data.citation });
    })();
    return () => asking.abort();
  }, [citationKey]);
  if (shown?.key !== citationKey) return null;
  const { text, quotedWords, prefix, suffix, url } = shown.citation;
  return (
    <figure className="flex flex-col gap-1 border-l-2 border-hairline pl-2 text-note">
      <blockquote>
        {prefix && <span className="text-muted">{prefix} </span>}
        <q>{quotedWords}</q>
        {suffix && <span className="text-muted"> {suffix}</span>}
      </blockquote>
      <figcaption className="text-muted">
        {text} · <a href={recordAddress('CITATION', citationKey)}>The citation</a>
        {url && (
          <>
            {' · '}
            <a href={url} rel="noreferrer">
              The page
            </a>
          </>
        )}
      </figcaption>
    </figure>
  );
};
