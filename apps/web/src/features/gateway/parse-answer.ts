import { z } from 'zod';
import type { GatewayAnswer } from './gateway-answer.ts';

const answerBody = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        extensions: z.object({ code: z.string().optional() }).optional(),
      }),
    )
    .optional(),
});

/** Codes that blame the arguments; with any other the gateway itself is at a loss. */
const REFUSALS = new Set(['BAD_USER_INPUT']);

/**
 * Reads a GraphQL answer. Any error makes it a failure: a page of figures is drawn whole or not at
 * all, since a part that is missing would read as a part that does not exist.
 */
export function parseAnswer<TData>(status: number, body: string): GatewayAnswer<TData> {
  const parsed = answerBody.safeParse(parseJson(body));
  if (!parsed.success) return { isGiven: false, failure: { kind: 'SILENT' } };

  const { data, errors = [] } = parsed.data;
  if (errors.length > 0) {
    const isRefusal = errors.every((error) => REFUSALS.has(error.extensions?.code ?? ''));
    return {
      isGiven: false,
      failure: isRefusal
        ? { kind: 'REFUSED', reasons: errors.map((error) => error.message) }
        : { kind: 'SILENT' },
    };
  }
  if (status !== 200 || !data) return { isGiven: false, failure: { kind: 'SILENT' } };
  // The operation's type was generated from the schema that the gateway answers by.
  return { isGiven: true, data: data as TData };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
