import { PageTitle } from '@headcount/ui';
import type { ReactNode } from 'react';
import { NewsroomFrame } from '../shell/newsroom-frame.tsx';

/** A page before the newsroom's door: one thing to do, and nothing of what lies behind. */
export const Entrance = ({ title, children }: { title: string; children: ReactNode }) => (
  <NewsroomFrame
    header={
      <header className="border-b border-hairline">
        <p className="newsroom-page flex items-baseline gap-2 py-1.5 font-sans text-label">
          <a href="/" className="py-0.5 font-serif text-standfirst font-[660] no-underline">
            Headcount
          </a>
          <span className="text-muted">Newsroom</span>
        </p>
      </header>
    }
  >
    <div className="mx-auto flex max-w-[26rem] flex-col gap-4 py-8">
      <PageTitle>{title}</PageTitle>
      {children}
    </div>
  </NewsroomFrame>
);
