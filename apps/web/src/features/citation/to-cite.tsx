import type { ReactNode } from 'react';
import { PageSection } from '@/features/site/page-section.tsx';

/** A citation ready to copy: one click selects all of it. Its place on a page is `#cite`. */
export const ToCite = ({ children }: { children: ReactNode }) => (
  <div id="cite">
    <PageSection heading="To cite it">
      <p className="max-w-[48rem] border-y border-hairline py-1.5 font-sans text-note wrap-anywhere select-all">
        {children}
      </p>
    </PageSection>
  </div>
);
