import type { ReactNode } from 'react';

/** A page of the newsroom under whatever header it has: the same type as the site, denser and wider. */
export const NewsroomFrame = ({ header, children }: { header: ReactNode; children: ReactNode }) => (
  <div className="newsroom flex grow flex-col">
    {header}
    <main id="main" className="newsroom-page grow pb-6">
      {children}
    </main>
  </div>
);
