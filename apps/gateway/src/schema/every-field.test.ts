import { beforeAll, expect, test } from 'vitest';
import { everyQuestion, WIDE_LIMITS } from '../../test/every-field.ts';
import { openGateway } from '../../test/open-gateway.ts';
import { withdrawCopy } from '../../test/take-back.ts';
import { createPublicSchema } from './public-schema.ts';

const gateway = await openGateway(WIDE_LIMITS);

beforeAll(() => withdrawCopy(gateway.owner, 'published-twice'));

test.each(everyQuestion(createPublicSchema()))(
  'every field under Query.%s can be asked for',
  async (_name, query) => {
    const { body } = await gateway.answer(query);
    expect(body.errors).toEqual([]);
    expect(body.data).not.toEqual({ found: null });
  },
);
