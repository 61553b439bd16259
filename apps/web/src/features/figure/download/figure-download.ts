import type { NextRequest } from 'next/server';
import type { FigureDownloadQuery } from '@/generated/graphql.ts';
import { graphql } from '@/generated/index.ts';
import { askGateway } from '@/features/gateway/ask-gateway.ts';
import { plainAnswer, troubleAnswer } from '@/features/http/plain-answer.ts';
import type { FigureChoices } from '../choices/figure-choices.ts';
import { parseFigureChoices } from '../choices/parse-figure-choices.ts';

const figureDownload = graphql(`
  query FigureDownload(
    $slug: String!
    $asOf: DateTime
    $reading: Reading!
    $without: [String!]
    $excluding: [String!]
    $prefer: [String!]
    $adding: [String!]
  ) {
    figure(slug: $slug, asOf: $asOf) {
      slug
      title
      evaluation(
        reading: $reading
        without: $without
        excluding: $excluding
        prefer: $prefer
        adding: $adding
      ) {
        ...SumSheet_evaluation
        ...ContributionCsv_evaluation
      }
    }
  }
`);

/** A figure that a file is made of, under the choices of the file's address. */
export interface DownloadedFigure {
  figure: NonNullable<FigureDownloadQuery['figure']>;
  choices: FigureChoices;
}

/** Makes a file of a figure; answers in plain words, with the page's status, where it cannot. */
export async function downloadFigure(
  request: NextRequest,
  slug: string,
  answerWith: (found: DownloadedFigure) => Response | Promise<Response>,
): Promise<Response> {
  const { searchParams } = request.nextUrl;
  const { choices, problem } = parseFigureChoices(
    Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)])),
  );
  if (!choices) return plainAnswer(400, problem);
  const answer = await askGateway(figureDownload, {
    slug,
    asOf: choices.asOf,
    reading: choices.reading,
    without: [...choices.without],
    excluding: [...choices.excluding],
    prefer: [...choices.prefer],
    adding: [...choices.adding],
  });
  if (!answer.isGiven) return troubleAnswer(answer.failure);
  const { figure } = answer.data;
  return figure ? answerWith({ figure, choices }) : plainAnswer(404, 'There is no such figure.');
}
