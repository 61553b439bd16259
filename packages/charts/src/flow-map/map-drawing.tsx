import { useId } from 'react';

import { Hatch } from '../bound/hatch.tsx';
import { Drawing } from '../drawing.tsx';
import { placeColour } from '../place-colour.ts';
import { percent } from '../scale.ts';
import { LabelText } from '../text/label-text.tsx';
import type { Flow } from './flow.ts';
import { findMapPlace } from './gazetteer.ts';
import { countOf, mapBands } from './map-bands.ts';
import { MapGround } from './map-ground.tsx';
import { mapLabels } from './map-labels.ts';
import { MapScale, scaleCorner } from './map-scale.tsx';
import { mapView, type ViewSize } from './map-view.ts';
import type { Detail } from './world.ts';

export interface MapLayout {
  view: ViewSize;
  /** The least width in pixels at which it is shown. */
  width: number;
  detail: Detail;
  layout: 'narrow' | 'roomy';
  shape: 'map' | 'map-narrow';
  /** The width of the widest band, in the view's units. */
  widest: number;
}

/** The map in one of its layouts: shapes scale with it, words do not. */
export const MapDrawing = ({
  flows,
  layout: { view, width, detail, layout, shape, widest },
  title,
  description,
}: {
  flows: readonly Flow[];
  layout: MapLayout;
  title: string;
  description: string;
}) => {
  const id = useId();
  const most = Math.max(1, ...flows.map(countOf));
  const projection = mapView(pointsOf(flows), view);
  const bands = mapBands(flows, projection, widest / most);
  const labels = mapLabels(bands, view, width, scaleCorner(view, width));
  return (
    <Drawing
      title={title}
      description={description}
      layout={layout}
      shape={shape}
      height={view.height}
    >
      <svg viewBox={`0 0 ${view.width} ${view.height}`} width="100%" height="100%">
        <MapGround
          projection={projection}
          detail={detail}
          placeIds={bands.map(({ flow }) => flow.destinationId)}
        />
        {bands.map(({ flow, path }, index) => {
          const colour = placeColour(flow.destinationId);
          const hatch = `${id}-${index}`;
          return (
            <g key={flow.id}>
              {flow.isAssumed && <Hatch id={hatch} colour={colour} />}
              <path
                d={path}
                fill={flow.isAssumed ? `url(#${hatch})` : colour}
                stroke={flow.isAssumed ? colour : 'var(--color-paper)'}
                strokeWidth={flow.isAssumed ? 1 : 2}
                paintOrder="stroke"
              />
            </g>
          );
        })}
      </svg>
      <MapScale most={most} widest={widest} view={view} unit={flows[0]?.quantity.unit ?? ''} />
      {labels.map((label) => (
        <LabelText
          key={label.key}
          lines={label.lines}
          x={percent(label.at[0])}
          y={percent(label.at[1])}
          dx={label.dx}
          dy={label.dy}
          anchor={label.side}
        />
      ))}
    </Drawing>
  );
};

const pointsOf = (flows: readonly Flow[]): readonly (readonly [number, number])[] =>
  flows
    .flatMap((flow) => [findMapPlace(flow.originId), findMapPlace(flow.destinationId)])
    .flatMap((place) => (place === null ? [] : [place.point]));
