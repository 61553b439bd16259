import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';
import type { Opened } from '../form/form-values.ts';
import type { PlaceValues } from './place-values.ts';

const PlaceForm_place = graphql(`
  fragment PlaceForm_place on Place {
    code
    version
    name
    kind
    partOf {
      whole {
        code
      }
      from
      to
    }
    between {
      code
    }
  }
`);

/** A place that is there, as its form opens it. */
export function openPlace(masked: FragmentType<typeof PlaceForm_place>): Opened<PlaceValues> {
  const { code, version, name, kind, partOf, between } = readFragment(PlaceForm_place, masked);
  return {
    key: code,
    version,
    values: {
      key: code,
      name,
      kind,
      partOf: partOf.map(({ whole, from, to }) => ({
        whole: whole.code,
        from: from ?? '',
        to: to ?? '',
      })),
      between: between.map((side) => ({ place: side.code })),
    },
  };
}
