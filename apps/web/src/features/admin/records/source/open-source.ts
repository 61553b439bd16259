import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';
import type { Opened } from '../form/form-values.ts';
import type { SourceValues } from './source-values.ts';

const SourceForm_source = graphql(`
  fragment SourceForm_source on Source {
    slug
    version
    name
    kind
    place {
      code
    }
    note
  }
`);

/** A source that is there, as its form opens it. */
export function openSource(masked: FragmentType<typeof SourceForm_source>): Opened<SourceValues> {
  const { slug, version, name, kind, place, note } = readFragment(SourceForm_source, masked);
  return {
    key: slug,
    version,
    values: { name, kind, place: place?.code ?? '', note: note ?? '' },
  };
}
