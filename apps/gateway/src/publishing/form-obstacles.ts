import type { ArticleAddress, Draft, DraftCorrection, Release } from '@headcount/db/newsroom';
import { type Decimal, type FieldName, type Instant, plainText } from '@headcount/ledger';
import { countsBeside } from '@headcount/ledger/prose';
import { type Obstacle, obstacle } from './obstacle.ts';
import { ownNumbersIn } from './own-numbers.ts';
import { correctedWords } from './told-of-article.ts';

/** What a draft's publication is judged by, besides the ledger. */
export interface Form {
  readonly draft: Draft;
  /** The release that it is in, whatever became of that; null where it is in none. */
  readonly release: Release | null;
  /** Whether it is the release that goes out. */
  readonly isWithRelease: boolean;
  /** What stands at its address. */
  readonly address: ArticleAddress | null;
  /** The corrections that would be printed with it. */
  readonly corrections: readonly DraftCorrection[];
  /** The numbers of the records that the text rests on, and of the text that is public now. */
  readonly numbers: readonly Decimal[];
  /** The moment of publication. */
  readonly at: Instant;
}

/** What stands in the way of a draft, its numbers aside, in the order in which to see to it. */
export function formObstacles(form: Form): Obstacle[] {
  return [
    ...stateObstacles(form),
    ...missingParts(form.draft),
    ...numbersBeside(form.draft),
    ...numbersInReasons(form),
    ...addressObstacles(form),
  ];
}

function stateObstacles({ draft, release, isWithRelease, at }: Form): Obstacle[] {
  const found: Obstacle[] = [];
  const refuse = (code: Obstacle['code'], message: string) =>
    found.push(obstacle(code, draft.id, message));
  if (draft.discardedAt !== null) refuse('DISCARDED', 'The draft was put away.');
  if (draft.state === 'PUBLISHED') refuse('ALREADY_PUBLIC', 'The text is public as it stands.');
  if (draft.state === 'DRAFT' || draft.state === 'IN_REVIEW') {
    refuse('NOT_APPROVED', 'Somebody who did not write the text must approve it.');
  }
  if (draft.scheduledFor !== null && isBefore(at, draft.scheduledFor)) {
    refuse('SCHEDULED', `It goes out at ${draft.scheduledFor}: cancel that hour first.`);
  }
  if (release && isOpen(release) && !isWithRelease) refuse('IN_RELEASE', notAlone(release));
  const embargoes = [draft.embargoUntil, release && isOpen(release) ? release.embargoUntil : null];
  const latest = embargoes.filter((until) => until !== null && isBefore(at, until)).toSorted();
  if (latest.length > 0) refuse('EMBARGOED', `It is under embargo until ${latest.at(-1)}.`);
  return found;
}

const FIELDS: readonly [FieldName, Obstacle['code'], string][] = [
  ['headline', 'HEADLINE_MISSING', 'It has no headline.'],
  ['standfirst', 'STANDFIRST_MISSING', 'It has no standfirst.'],
  ['body', 'BODY_MISSING', 'It has no text.'],
  ['card', 'CARD_MISSING', 'It has no summary for lists.'],
];

function missingParts({ id, slug, byline, document }: Draft): Obstacle[] {
  return [
    ...(slug === null ? [obstacle('SLUG_MISSING', id, 'It has no address.')] : []),
    ...FIELDS.filter(([field]) => plainText(document, field).trim() === '').map(
      ([, code, message]) => obstacle(code, id, message),
    ),
    ...(byline.trim() === ''
      ? [obstacle('BYLINE_MISSING', id, 'Nobody is named as its author.')]
      : []),
  ];
}

/** Author and place are printed and hold no bindings: a count there is checked by nothing. */
function numbersBeside({ id, byline, dateline, language }: Draft): Obstacle[] {
  return Object.entries({ byline, dateline }).flatMap(([name, words]) =>
    countsBeside(words ?? '', language).map((text) => {
      const message = `The ${name} prints “${text}”, which cannot be tied to the ledger there: say it in the text.`;
      return obstacle('NUMBER_BESIDE_TEXT', id, message);
    }),
  );
}

/** Why a text changes is public: it prints no number but those of the text, now or before, and of its records. */
function numbersInReasons({ draft, corrections, numbers }: Form): Obstacle[] {
  const { id, document, language, changeReason } = draft;
  const printed = correctedWords(corrections);
  const reasons = [changeReason ?? '', ...corrections.map(({ reason }) => reason)];
  return reasons
    .map((reason) => ownNumbersIn(reason, { document, language, printed, numbers }))
    .filter((message) => message !== null)
    .map((message) => obstacle('NUMBER_IN_REASON', id, `A reason for readers: ${message}`));
}

function addressObstacles({ draft, address, corrections }: Form): Obstacle[] {
  const { id, slug, baseRevision, changeReason } = draft;
  const unchanged = corrections
    .filter(({ before, after }) => before === after)
    .map(({ before }) =>
      obstacle('CORRECTION_UNCHANGED', id, `A correction says “${before}” before and after.`),
    );
  if (address === null) return unchanged;
  if (baseRevision === null) {
    const message = `Another article stands at ${slug}: choose another address.`;
    return [obstacle('ADDRESS_TAKEN', id, message), ...unchanged];
  }
  const moved =
    baseRevision === address.lastText
      ? []
      : [
          obstacle(
            'PUBLIC_TEXT_MOVED_ON',
            id,
            `The text was begun from revision ${baseRevision}; readers have seen revision ${address.lastText}.`,
          ),
        ];
  const unexplained =
    (changeReason ?? '').trim() === ''
      ? [obstacle('CHANGE_REASON_MISSING', id, 'Say for readers why the public text changes.')]
      : [];
  return [...moved, ...unexplained, ...unchanged];
}

/** Whether a release can still take its drafts out. */
export function isOpen({ state }: Release): boolean {
  return state === 'OPEN' || state === 'SCHEDULED';
}

/** Why a draft of a release that has not gone out cannot go out by itself. */
export function notAlone({ title }: Release): string {
  return `It goes out with the release “${title}”, not alone.`;
}

function isBefore(one: Instant, other: Instant): boolean {
  return Date.parse(one) < Date.parse(other);
}
