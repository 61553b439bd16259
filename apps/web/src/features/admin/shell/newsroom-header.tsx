import type { ReactNode } from 'react';
import { isInSection } from './sections.ts';
import type { Section } from './sections.ts';

/** The name, the parts of the newsroom that the viewer may enter, and the viewer. */
export const NewsroomHeader = ({
  sections,
  viewerName,
  address,
  children,
}: {
  sections: readonly Section[];
  viewerName: string;
  /** The page's own path and parameters. */
  address: string;
  /** The button of the command palette. */
  children?: ReactNode;
}) => (
  <header className="screen-only border-b border-hairline font-sans text-label">
    <a
      href="#main"
      className="sr-only bg-paper text-ui focus:not-sr-only focus:absolute focus:z-10 focus:px-3 focus:py-1"
    >
      Skip to the text
    </a>
    <div className="newsroom-page flex flex-wrap items-baseline justify-between gap-x-4 pt-1.5">
      <p className="flex items-baseline gap-2">
        <a href="/admin" className="py-0.5 font-serif text-standfirst font-[660] no-underline">
          Headcount
        </a>
        <span className="text-muted">Newsroom</span>
      </p>
      <div className="flex flex-wrap items-baseline gap-x-3">
        {children}
        <a
          href="/admin/account"
          className="py-1"
          aria-current={currentAs('/admin/account', address)}
        >
          {viewerName}
        </a>
        <form action="/admin/api/sign-out" method="post">
          <button
            type="submit"
            className="cursor-pointer py-1 text-muted underline underline-offset-4"
          >
            Sign out
          </button>
        </form>
      </div>
    </div>
    <nav aria-label="Newsroom" className="newsroom-page pb-1">
      <ul className="-mx-1.5 flex flex-wrap font-medium">
        {sections.map((section) => (
          <li key={section.href}>
            <a
              href={section.href}
              aria-current={isInSection(section, address) ? 'page' : undefined}
              className="newsroom-link"
            >
              {section.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </header>
);

const currentAs = (href: string, address: string) =>
  isInSection({ href, label: '' }, address) ? ('page' as const) : undefined;
