import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { BoundLegend } from './bound-legend.tsx';
import { FlowMap } from './flow-map/flow-map.tsx';
import { FlowMapTable } from './flow-map/flow-map-table.tsx';
import { RangeStrip } from './range-strip/range-strip.tsx';
import { SumBar } from './sum-bar/sum-bar.tsx';
import { SumBarTable } from './sum-bar/sum-bar-table.tsx';
import { CALLED_UP, quantity, STORY } from './testing/story.ts';
import { Timeline } from './timeline/timeline.tsx';

const flows = STORY.map((part) => ({
  id: part.id,
  originId: 'RU',
  originLabel: 'Russia',
  destinationId: part.id,
  destinationLabel: part.label,
  quantity: part.quantity,
}));

const drawings = {
  'sum bar': <SumBar title="Entries, end to end" parts={STORY} threshold={CALLED_UP} />,
  'empty sum bar': <SumBar title="Nothing" parts={[]} />,
  'range strip': (
    <RangeStrip
      title="One count, two wordings"
      rows={[
        { id: 'a', label: 'more than', quantity: quantity('MORE_THAN', '200000') },
        { id: 'b', label: 'plain', quantity: quantity('PLAIN', '200000') },
      ]}
    />
  ),
  timeline: (
    <Timeline
      title="What happened"
      window={{ start: '2022-09-21', end: '2022-10-05' }}
      events={[
        {
          id: 'decree',
          title: 'Partial mobilization is decreed',
          period: { start: '2022-09-21', end: null, precision: 'DAY', note: null },
        },
      ]}
    />
  ),
  'flow map': <FlowMap title="From Russia" flows={flows} />,
};

const markup = (element: React.ReactElement) => renderToStaticMarkup(element);

describe.each(Object.entries(drawings))('the %s', (_, element) => {
  const html = markup(element);

  test('is an image with a name and a description', () => {
    const images = html.match(/role="img"/g) ?? [];
    expect(images.length).toBeGreaterThan(0);
    expect(html.match(/<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">/g)).toHaveLength(
      images.length,
    );
  });

  test('has no place that is not a number', () => {
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('takes every colour from the theme', () => {
    expect(html).not.toMatch(/(?:fill|stroke)="#/);
  });

  test('gives each of its ids once', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('the sum bar draws an open end hollow, a closed one filled, and no limit as an arrow', () => {
  const html = markup(<SumBar title="Sum" parts={STORY} threshold={CALLED_UP} />);
  const hollow = /<circle[^>]+fill="var\(--color-paper\)" stroke="var\(--color-place-1\)"/;
  const filled = /<circle[^>]+fill="var\(--color-place-4\)" stroke="var\(--color-paper\)"/;
  expect(html).toMatch(hollow);
  expect(html).toMatch(filled);
  expect(html).toContain('m-6-5 6 5-6 5');
  expect(html).toContain('300,000 to be called up');
});

test('the description says each part in its words', () => {
  expect(markup(drawings['sum bar'])).toContain(
    'Kazakhstan more than 200,000; Georgia more than 93,000; European Union 66,000, in one week that began 19 Sept; Mongolia at least 12,000. A line marks 300,000 to be called up.',
  );
});

test('the table twins say what the drawings show', () => {
  const sum = markup(<SumBarTable caption="The sum" parts={STORY} threshold={CALLED_UP} />);
  expect(sum).toContain('fewer than 66,500');
  expect(sum).toContain('with an assumption');
  const map = markup(<FlowMapTable caption="Flows" flows={flows} />);
  expect(map).toContain('more than 200,000 crossings');
});

test('a flow map stays small enough for a bad phone', () => {
  expect(markup(drawings['flow map']).length).toBeLessThan(60_000);
});

test('the legend explains every mark', () => {
  expect(markup(<BoundLegend />).match(/<li>/g)).toHaveLength(5);
});
