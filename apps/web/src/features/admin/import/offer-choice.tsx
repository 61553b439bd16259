import { Button } from '@headcount/ui';
import type { ImportMappingPageQuery } from '@/generated/staff/graphql.ts';
import { formatMoment } from '../words/format-moment.ts';

export type Offer = NonNullable<ImportMappingPageQuery['importJob']>['offers'][number];

/** The mappings that fit this file: chosen, they fill in the form. */
export const OfferChoice = ({
  offers,
  chosen,
  onChoose,
}: {
  offers: readonly Offer[];
  /** The place of the one that the form began with. */
  chosen: number | null;
  onChoose: (at: number) => void;
}) => (
  <ul className="flex flex-col font-sans text-note">
    {offers.map((offer, at) => (
      <li
        key={`${offer.kind}${offer.name}`}
        className="flex flex-wrap items-center justify-between gap-x-3 border-t border-hairline py-1"
      >
        <span className="min-w-0">
          <b className="font-semibold">{offer.title}</b>{' '}
          <span className="text-muted">{originOf(offer)}</span>
        </span>
        <Button variant="quiet" aria-pressed={chosen === at} onClick={() => onChoose(at)}>
          {chosen === at ? 'Begun with' : 'Begin with'}
          <span className="sr-only"> “{offer.title}”</span>
        </Button>
      </li>
    ))}
  </ul>
);

function originOf({ kind, name, by, at, isSameHeaders }: Offer): string {
  switch (kind) {
    case 'KEPT':
      return `${name}, kept by ${by?.name ?? 'somebody'}${at ? ` on ${formatMoment(at)} UTC` : ''}${isSameHeaders ? ', for a file with the same headers' : ''}`;
    case 'SHIPPED':
      return `${name}, comes with Headcount`;
    case 'PROPOSED':
      return 'to be filled in';
  }
}
