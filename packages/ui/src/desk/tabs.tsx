export interface Tab {
  href: string;
  label: string;
  /** How many things are behind it. */
  count?: number | undefined;
  isCurrent?: boolean | undefined;
}

/** The views of one thing, each at an address of its own. */
export const Tabs = ({ label, tabs }: { label: string; tabs: readonly Tab[] }) => (
  <nav aria-label={label} className="screen-only border-b border-hairline">
    <ul className="flex flex-wrap gap-x-3 font-sans text-note">
      {tabs.map(({ href, label: name, count, isCurrent }) => (
        <li key={href}>
          <a href={href} className="tab" aria-current={isCurrent ? 'page' : undefined}>
            {name}
            {count !== undefined && <span className="pl-0.5 tabular-nums"> {count}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
