import { graphql } from '@/generated/staff/index.ts';
import { askStaff } from '../../gateway/ask-staff.ts';

const subjectOfAssumption = graphql(`
  query SubjectOfAssumption($key: String!) {
    crossing(key: $key) {
      key
      quantity {
        text
      }
      origin {
        name
      }
      destination {
        name
      }
    }
    event(slug: $key) {
      slug
      title
    }
  }
`);

/** The report or the event that an assumption speaks about. */
export interface AssumptionSubject {
  kind: 'CROSSING' | 'EVENT';
  key: string;
  name: string;
}

/** What an assumption speaks about, for it says only a key; null for the whole of a figure. */
export async function findSubject(
  key: string | null | undefined,
): Promise<AssumptionSubject | null> {
  if (!key) return null;
  const answer = await askStaff(subjectOfAssumption, { key });
  if (!answer.isGiven) return null;
  const { crossing, event } = answer.data;
  if (crossing) {
    const places = [crossing.origin?.name, crossing.destination?.name].filter(Boolean).join(' to ');
    return { kind: 'CROSSING', key, name: [crossing.quantity.text, places].join(', ') };
  }
  return event ? { kind: 'EVENT', key, name: event.title } : null;
}
