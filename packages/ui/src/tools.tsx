import type { ReactNode } from 'react';

export interface Tool {
  href: string;
  label: string;
  /** The name of the file, when following the link saves one. */
  download?: string | undefined;
}

/** What can be taken away from a figure, and where it came from. */
export const Tools = ({ links, children }: { links: readonly Tool[]; children?: ReactNode }) => (
  <div className="flex flex-wrap items-baseline gap-x-3 font-sans text-label text-muted">
    <ul className="screen-only flex flex-wrap gap-x-2">
      {links.map((link) => (
        <li key={link.href}>
          <a className="inline-block py-0.5" href={link.href} download={link.download}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
    {children && <p className="py-0.5">{children}</p>}
  </div>
);
