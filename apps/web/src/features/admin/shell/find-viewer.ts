import { cache } from 'react';
import { graphql } from '@/generated/staff/index.ts';
import { askStaff } from '../gateway/ask-staff.ts';

const newsroomViewer = graphql(`
  query NewsroomViewer {
    viewer {
      id
      name
      email
      role
      rights
    }
  }
`);

/** Who is signed in and which rights they have; asked once for each page, by the first that needs it. */
export const findViewer = cache(() => askStaff(newsroomViewer, {}));
