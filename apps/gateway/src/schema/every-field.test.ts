import { recordErrorReport } from '@headcount/db/newsroom';
import { beforeAll, expect, test } from 'vitest';
import { everyQuestion, REPORTED, WIDE_LIMITS } from '../../test/every-field.ts';
import { openGateway } from '../../test/open-gateway.ts';
import { withdrawCopy } from '../../test/take-back.ts';
import { createPublicSchema } from './public-schema.ts';

const gateway = await openGateway(WIDE_LIMITS);

beforeAll(async () => {
  await withdrawCopy(gateway.owner, 'published-twice');
  await recordErrorReport(gateway.owner.sql, {
    id: 'report',
    reference: REPORTED,
    articleId: 'mobilization-exodus',
    revision: 1,
    figureId: 'total-entries',
    words: 'more than 370,000',
    message: 'It is less.',
    contact: null,
  });
});

test.each(everyQuestion(createPublicSchema()))(
  'every field under Query.%s can be asked for',
  async (_name, query) => {
    const { body } = await gateway.answer(query);
    expect(body.errors).toEqual([]);
    expect(body.data).not.toEqual({ found: null });
  },
);
