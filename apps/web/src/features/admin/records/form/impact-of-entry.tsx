import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';

const ImpactOfEntry_impact = graphql(`
  fragment ImpactOfEntry on EntryImpact {
    figures {
      figure {
        slug
        title
      }
      isMoved
      before
      after
    }
    articles {
      article {
        slug
        headline
      }
      words
    }
    drafts {
      draftId
      headline
    }
  }
`);

/** What would change if the entry were recorded: figures that move, and the texts that print them. */
export const ImpactOfEntry = ({
  impact,
}: {
  impact: FragmentType<typeof ImpactOfEntry_impact>;
}) => {
  const { figures, articles, drafts } = readFragment(ImpactOfEntry_impact, impact);
  const moved = figures.filter(({ isMoved }) => isMoved);
  return (
    <section aria-label="What would change">
      <h2 className="text-label font-medium text-muted">What would change</h2>
      {moved.length === 0 && <p>No figure would move.</p>}
      <ul className="flex flex-col gap-1">
        {moved.map(({ figure, before, after }) => (
          <li key={figure.slug}>
            {figure.title}: <del>{before}</del> <ins>{after}</ins>
          </li>
        ))}
        {articles.map(({ article, words }) => (
          <li key={article.slug}>
            <a href={`/articles/${article.slug}`}>{article.headline}</a> prints{' '}
            {words.map((printed) => `“${printed}”`).join(', ')}.
          </li>
        ))}
        {drafts.map(({ draftId, headline }) => (
          <li key={draftId}>
            The draft <a href={`/admin/articles/${draftId}`}>{headline}</a> prints it.
          </li>
        ))}
      </ul>
    </section>
  );
};
