import { GatewayTrouble } from '@/features/site/gateway-trouble.tsx';
import { MissingRecord } from '@/features/site/missing-record.tsx';
import { NumberChoice } from './number-choice.tsx';
import { numberOptions } from './number-options.ts';
import { ReportForm } from './report-form.tsx';
import { ReportPage } from './report-page.tsx';
import { askReportedArticle } from './reported-query.ts';
import type { TypedReport } from './typed-report.ts';

/** The form about an article: about one number of it, or one that is still to be named. */
export async function ArticleReport({
  slug,
  asOf,
  number,
  typed,
}: {
  slug: string;
  /** An instant of the revision that the reader has before them. */
  asOf: string | null;
  /** The key of a number's binding. */
  number: string | null;
  typed: TypedReport | null;
}) {
  const answer = await askReportedArticle(slug, asOf);
  if (!answer.isGiven) return <GatewayTrouble failure={answer.failure} />;
  const { article } = answer.data;
  if (!article) return <MissingRecord what="article" section="articles" />;
  const { headline, language, revision, document, bindings } = article;
  const bound = bindings.find(({ key }) => key === number);
  const subject = {
    article: article.slug,
    revision: String(revision),
    ...(asOf && { asOf }),
  };
  const about = (
    <>
      In{' '}
      <a href={`/articles/${article.slug}`} lang={language}>
        {headline}
      </a>
      , revision {revision}
    </>
  );

  return bound ? (
    <ReportPage
      about={about}
      standfirst={
        <>
          You say that <q lang={language}>{bound.text}</q> is wrong. The newsroom answers in public.
        </>
      }
    >
      <ReportForm hidden={{ ...subject, number: bound.key, isFixed: '1' }} typed={typed} />
    </ReportPage>
  ) : (
    <ReportPage
      about={about}
      standfirst="Say which number of the article is wrong. The newsroom answers in public."
    >
      <ReportForm hidden={subject} typed={typed}>
        <NumberChoice options={numberOptions(document, bindings)} typed={typed} />
      </ReportForm>
    </ReportPage>
  );
}
