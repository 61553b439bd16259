import type { ReactNode } from 'react';

import type { SiteLink } from './site-header.tsx';

/** The foot of every page: what the publication promises, and the quieter ways through it. */
export const SiteFooter = ({
  links,
  children,
}: {
  links: readonly SiteLink[];
  /** One or two sentences. */
  children: ReactNode;
}) => (
  <footer className="border-t border-hairline font-sans text-note text-muted">
    <div className="mx-auto flex max-w-[88rem] flex-col gap-3 px-3 py-5 sm:px-[2rem] lg:flex-row lg:items-baseline lg:justify-between">
      <div className="max-w-measure">{children}</div>
      <nav aria-label="More" className="screen-only">
        <ul className="-mx-1.5 flex flex-wrap">
          {links.map((link) => (
            <li key={link.href}>
              <a href={link.href} className="inline-block px-1.5 py-0.5">
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  </footer>
);
