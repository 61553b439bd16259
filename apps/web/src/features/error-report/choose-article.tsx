import { Button, Field, FilterForm, TextInput } from '@headcount/ui';
import { GatewayTrouble } from '@/features/site/gateway-trouble.tsx';
import { PageSection } from '@/features/site/page-section.tsx';
import { reportHref } from './report-href.ts';
import { ReportPage } from './report-page.tsx';
import { askReportableArticles } from './reported-query.ts';

/** Where somebody begins who has neither followed a number nor an article; and the way to an earlier report. */
export async function ChooseArticle() {
  const answer = await askReportableArticles();
  if (!answer.isGiven) return <GatewayTrouble failure={answer.failure} />;
  const articles = answer.data.articles.edges.map(({ node }) => node);

  return (
    <ReportPage standfirst="Every number here can be wrong. Say which, and how you know; the newsroom answers in public.">
      <PageSection heading="In which article does it stand?">
        <ul className="flex max-w-[48rem] flex-col">
          {articles.map(({ slug, headline, language }) => (
            <li key={slug} className="border-t border-hairline py-1.5 last:border-b">
              <a
                className="inline-block py-0.5 font-serif text-ui"
                href={reportHref({ article: slug, asOf: null })}
                lang={language}
              >
                {headline}
              </a>
            </li>
          ))}
        </ul>
      </PageSection>
      <PageSection heading="You have reported one already?">
        <FilterForm
          action="/error-reports"
          label="Reports"
          actions={<Button type="submit">See what came of it</Button>}
        >
          <Field label="Its reference" htmlFor="reference">
            <TextInput
              id="reference"
              name="reference"
              placeholder="7F3K-9QXM-2C4D"
              autoComplete="off"
              maxLength={40}
              required
            />
          </Field>
        </FilterForm>
      </PageSection>
    </ReportPage>
  );
}
