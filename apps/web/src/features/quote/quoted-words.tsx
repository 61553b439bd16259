import { Quotation } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { languageName } from '@/features/words/language-name.ts';

export const QuotedWords_quote = graphql(`
  fragment QuotedWords_quote on Quote {
    key
    text
    language
    originalText
    originalLanguage
    speaker
    speakerRole
    source {
      name
    }
  }
`);

/** Somebody's words from their record: a document never carries a copy of them. */
export const QuotedWords = ({
  quote,
  variant,
  asOf,
  isOwnPage = false,
}: {
  quote: FragmentType<typeof QuotedWords_quote>;
  variant: 'display' | 'list';
  asOf: string | null;
  /** On the quotation's own page the speaker's name leads nowhere. */
  isOwnPage?: boolean;
}) => {
  const { key, text, language, originalText, originalLanguage, speaker, speakerRole, source } =
    readFragment(QuotedWords_quote, quote);
  return (
    <Quotation
      words={text}
      lang={language.startsWith('en') ? undefined : language}
      speaker={speaker}
      role={roleWords(speakerRole, source.name)}
      href={isOwnPage ? undefined : withAsOf(`/quotes/${key}`, asOf)}
      original={
        originalText && originalLanguage
          ? {
              lang: originalLanguage,
              language: languageName(originalLanguage),
              words: originalText,
            }
          : undefined
      }
      variant={variant}
    />
  );
};

/** The speaker's office and organization; an office often names its organization itself. */
function roleWords(role: string | null | undefined, organization: string): string {
  if (!role) return organization;
  return role.includes(organization) ? role : `${role}, ${organization}`;
}
