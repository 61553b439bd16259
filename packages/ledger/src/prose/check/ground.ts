import type { Assumption } from '../../figure/assumption.ts';
import type { Evaluation } from '../../figure/evaluation.ts';
import type { Instant } from '../../period/period.ts';
import type { PlaceGraph } from '../../place/place-graph.ts';
import { english } from '../english/english.ts';
import type { Language } from '../language.ts';
import { russian } from '../russian/russian.ts';
import type { CheckContext, CheckedEvent, PrintedFigure } from './context.ts';

/**
 * What an article is checked against, as plain JSON: the same check runs where the ledger is and
 * where somebody writes. Each list is keyed by its first member.
 */
export interface CheckGround {
  /** A BCP 47 tag; a language that the check does not read is checked as English. */
  language: string;
  figures: readonly Evaluation[];
  events: readonly (readonly [id: string, event: CheckedEvent])[];
  quotes: readonly (readonly [id: string, words: readonly string[]])[];
  assumptions: readonly Assumption[];
  places: PlaceGraph;
  printed: readonly (readonly [slug: string, figure: PrintedFigure])[];
  embargoes: readonly (readonly [source: string, until: Instant])[];
  retracted: readonly string[];
  at: Instant;
}

/** Makes ready what {@link CheckGround} carries. */
export const checkContextOf = (ground: CheckGround): CheckContext => ({
  language: languageOf(ground.language),
  figures: new Map(ground.figures.map((figure) => [figure.slug, figure])),
  events: new Map(ground.events),
  quotes: new Map(ground.quotes),
  assumptions: new Map(ground.assumptions.map((assumption) => [assumption.id, assumption])),
  places: ground.places,
  printed: new Map(ground.printed),
  embargoes: new Map(ground.embargoes),
  retracted: new Set(ground.retracted),
  at: ground.at,
});

/** The way back: what to send to where the article is written. */
export const checkGroundOf = (context: CheckContext): CheckGround => ({
  language: context.language.code,
  figures: [...context.figures.values()],
  events: [...context.events],
  quotes: [...context.quotes],
  assumptions: [...context.assumptions.values()],
  places: context.places,
  printed: [...context.printed],
  embargoes: [...context.embargoes],
  retracted: [...context.retracted],
  at: context.at,
});

/** How the check reads prose of a language, by its BCP 47 tag. */
export const languageOf = (tag: string): Language =>
  tag.split('-')[0] === russian.code ? russian : english;
