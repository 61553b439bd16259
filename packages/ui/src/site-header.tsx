export interface SiteLink {
  href: string;
  label: string;
  /** The page the reader is on, or the part of the site it belongs to. */
  isCurrent?: boolean | undefined;
}

/** The name of the publication and the ways into it, with a way past them for the keyboard. */
export const SiteHeader = ({
  name,
  homeHref = '/',
  links,
  mainId = 'main',
}: {
  name: string;
  homeHref?: string | undefined;
  links: readonly SiteLink[];
  /** The id of the page's main element, where the skip link leads. */
  mainId?: string | undefined;
}) => (
  <header className="screen-only border-b border-hairline">
    <a
      href={`#${mainId}`}
      className="sr-only bg-paper font-sans text-ui focus:not-sr-only focus:absolute focus:z-10 focus:px-3 focus:py-1"
    >
      Skip to the text
    </a>
    <div className="mx-auto flex max-w-[88rem] flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5 px-3 py-2 sm:px-[2rem]">
      <a
        href={homeHref}
        className="py-0.5 font-serif text-[1.44rem] leading-4 font-[660] tracking-[-0.01em] no-underline"
      >
        {name}
      </a>
      <nav aria-label="Main">
        <ul className="-mx-1.5 flex flex-wrap font-sans text-label font-medium">
          {links.map((link) => (
            <li key={link.href}>
              <a
                href={link.href}
                aria-current={link.isCurrent ? 'page' : undefined}
                className="inline-block px-1.5 py-1 text-muted no-underline hover:text-river aria-[current=page]:text-ink"
              >
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  </header>
);
