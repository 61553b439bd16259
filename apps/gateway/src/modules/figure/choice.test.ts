import { expect, test } from 'vitest';
import { openGateway } from '../../../test/open-gateway.ts';

const gateway = await openGateway();

interface Evaluation {
  text: string;
  lower: string;
  verdict: string;
  inputs: {
    label: string;
    counted: string;
    record: { key: string; knownFrom: string };
    alternatives: { key: string }[];
  }[];
  unfilled: string[];
  sources: { slug: string }[];
  setAside: { slug: string; name: string }[];
  assumptions: { assumption: { key: string }; isGranted: boolean; isRelied: boolean }[];
  caveats: { code: string; message: string }[];
}

const FIELDS = `text lower verdict unfilled sources { slug } setAside { slug name }
  inputs { label counted record { knownFrom ... on Crossing { key } } alternatives { key } }
  assumptions { assumption { key } isGranted isRelied } caveats { code message }`;

const evaluated = async (args: string, slug = 'total-entries') =>
  (
    await gateway.ask<{ figure: { evaluation: Evaluation } }>(
      `{ figure(slug: "${slug}") { evaluation${args} { ${FIELDS} } } }`,
    )
  ).figure.evaluation;

test('with the dated report preferred for the European Union, the phrase falls to 305,000', async () => {
  expect((await evaluated('')).text).toBe('more than 370,000');
  const { text, verdict, inputs } = await evaluated('(prefer: ["ru-eu-2022-09-25-brasov"])');
  expect(text).toBe('more than 305,000');
  expect(verdict).toBe('POSSIBLE');
  expect(inputs.find(({ label }) => label === 'European Union')).toMatchObject({
    counted: 'UPPER_ONLY',
    record: { key: 'ru-eu-2022-09-25-brasov' },
  });
});

test('as of 28 September only what was reported by then is in the total', async () => {
  const { inputs, lower, unfilled } = await evaluated('(asOf: "2022-09-28")');
  expect(inputs.length + unfilled.length).toBe(4);
  for (const { record } of inputs) expect(record.knownFrom < '2022-09-29').toBe(true);
  expect(Number(lower)).toBeLessThan(370500);
});

test('with Finland added the ledger names the clash and gives no larger number', async () => {
  const { lower } = await evaluated('');
  const added = await evaluated('(adding: ["ru-fi-2022-09-27"])');
  expect(added.lower).toBe(lower);
  expect(added.text).toBe('more than 370,000');
  const overlap = added.caveats.find(({ code }) => code === 'OVERLAP');
  expect(overlap?.message).toContain('Finland lies within the European Union');
  expect(added.inputs.find(({ label }) => label === 'Finland')).toMatchObject({
    counted: 'UPPER_ONLY',
    record: { key: 'ru-fi-2022-09-27' },
  });
});

test('a report added beside another of its place bears the outlet and the day in its name', async () => {
  const { inputs } = await evaluated('(adding: ["ru-kz-2022-10-04-bol-news"])');
  expect(inputs.at(-1)?.label).toMatch(/^Kazakhstan \(.+, 4 October 2022\)$/);
});

test('without its assumption the total rests on three parts', async () => {
  const { text, assumptions } = await evaluated('(without: ["eu-week-in-window"])');
  expect(text).toBe('more than 305,000');
  expect(assumptions).toEqual([
    { assumption: { key: 'eu-week-in-window' }, isGranted: false, isRelied: false },
  ]);
});

test('a source set aside takes all that it says and carries with it', async () => {
  const whole = await evaluated('');
  expect(whole.sources.map(({ slug }) => slug)).toContain('fontanka');
  const { inputs, sources, setAside } = await evaluated('(excluding: ["fontanka"])');
  expect(inputs.map(({ record }) => record.key)).not.toContain('ru-ge-2022-10');
  expect(sources.map(({ slug }) => slug)).not.toContain('fontanka');
  expect(setAside).toEqual([{ slug: 'fontanka', name: 'Fontanka' }]);
});

test('a part whose every report is set aside is named as not filled', async () => {
  const { unfilled, inputs } = await evaluated(
    '(excluding: ["fontanka", "georgian-officials", "georgia-interior-ministry"])',
  );
  expect(unfilled).toEqual(['Georgia']);
  expect(inputs.map(({ label }) => label)).not.toContain('Georgia');
});

test('each alternative can be preferred, and fills its part', async () => {
  const { inputs } = await evaluated('');
  for (const { label, record, alternatives } of inputs) {
    expect(alternatives.map(({ key }) => key)).not.toContain(record.key);
    for (const { key } of alternatives.slice(0, 3)) {
      const preferred = await evaluated(`(prefer: ["${key}"])`);
      const part = preferred.inputs.find((input) => input.label === label);
      expect(part?.record.key).toBe(key);
    }
  }
});

test('a figure that is one report’s number offers only reports of that very count', async () => {
  const [part] = (await evaluated('', 'entries-kazakhstan')).inputs;
  const keys = part?.alternatives.map(({ key }) => key);
  expect(keys).toContain('ru-kz-2022-10-04-bol-news');
  expect(keys).not.toContain('ru-kz-2022-09-27');
});

test('alternatives set aside are not offered', async () => {
  const { inputs } = await evaluated('(excluding: ["bol-news"])', 'entries-kazakhstan');
  expect(inputs[0]?.alternatives.map(({ key }) => key)).not.toContain('ru-kz-2022-10-04-bol-news');
});

test.each([
  ['total-entries', 'without: ["nothing-assumed"]', 'without.0', 'eu-week-in-window'],
  ['called-up', 'without: ["eu-week-in-window"]', 'without.0', 'there is none'],
  ['total-entries', 'prefer: ["ru-fi-2022-09-27"]', 'prefer.0', 'ru-eu-2022-09-25-brasov'],
  ['entries-kazakhstan', 'prefer: ["ru-kz-2022-09-27"]', 'prefer.0', 'ru-kz-2022-10-04-bol-news'],
  ['total-entries', 'prefer: ["ru-eu-2022-09", ""]', 'prefer.1', 'ru-eu-2022-09'],
  ['total-entries', 'excluding: ["frontex", "frontx"]', 'excluding.1', 'frontex'],
  ['total-entries', 'adding: ["ru-fi"]', 'adding.0', 'ru-fi-2022-09-27'],
  ['entries-kazakhstan', 'adding: ["ru-fi-2022-09-27"]', 'adding', 'a sum or a maximum'],
])('%s(%s) is refused at %s, and told what is allowed', async (slug, args, argument, allowed) => {
  const { body } = await gateway.answer(
    `{ figure(slug: "${slug}") { evaluation(${args}) { text } } }`,
  );
  expect(body.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  expect(body.errors[0]?.extensions['allowed']).toContain(allowed);
});

test.each(['without', 'excluding', 'prefer', 'adding'])(
  '26 names are too many: %s',
  async (name) => {
    const { body } = await gateway.answer(
      `query ($names: [String!]) { figure(slug: "total-entries") { evaluation(${name}: $names) { text } } }`,
      { names: Array.from({ length: 26 }, (_, at) => `name-${at}`) },
    );
    expect(body.errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: name,
      allowed: 'at most 25 names',
    });
  },
);

test('a choice that was not yet possible at the instant asked changes nothing', async () => {
  const choices =
    'prefer: ["ru-kz-2022-10-04-bol-news"], adding: ["ru-fi-2022-09-27"], excluding: ["bol-news"]';
  const then = await evaluated('(asOf: "2022-09-23")');
  expect(await evaluated(`(asOf: "2022-09-23", ${choices})`)).toEqual({
    ...then,
    setAside: [{ slug: 'bol-news', name: 'BOL News' }],
  });
});

const asked = (args: string) =>
  `{ figure(slug: "total-entries") { a: evaluation${args} { text } b: evaluation${args} { lower } } }`;

test('choices that are the same are worked out once and cost no statement more', async () => {
  const plain = await gateway.statements(asked(''));
  const chosen = await gateway.statements(
    asked('(prefer: ["ru-eu-2022-09-25-brasov"], without: ["eu-week-in-window"])'),
  );
  expect(chosen).toHaveLength(plain.length);
  const most = await gateway.statements(
    asked('(excluding: ["fontanka", "frontex"], adding: ["ru-fi-2022-09-27", "ru-pl-2022-09-25"])'),
  );
  expect(most).toHaveLength(plain.length + 2);
});

test('a sum of a list leaves out the reports of sources set aside', async () => {
  const sum = async (args: string) =>
    (
      await gateway.ask<{ crossings: { sum: { text: string | null } } }>(
        `{ crossings(filter: { destination: "MN" }) { sum${args} { text refusals { code } } } }`,
      )
    ).crossings.sum;
  const whole = await sum('');
  const less = await sum('(excluding: ["mongolian-border-officials"])');
  expect(less).not.toEqual(whole);
  const { body } = await gateway.answer('{ crossings { sum(excluding: ["nobody"]) { text } } }');
  expect(body.errors[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'excluding.0',
    value: 'nobody',
  });
});
