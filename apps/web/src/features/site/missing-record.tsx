import { answerWith } from '@/features/http/answer-with.ts';
import { NothingHere } from './nothing-here.tsx';
import type { Section } from './site-page.tsx';

/**
 * The page for a record that does not exist, with status 404. Pages return it where Next would have
 * them call `notFound()`, which draws nothing for a reader without JavaScript.
 */
export const MissingRecord = ({
  what,
  section,
}: {
  /** What was looked for: "article", "report". */
  what: string;
  section: Section;
}) => {
  answerWith(404);
  return <NothingHere what={what} section={section} />;
};
