/** Where the page stands in the site; the last step is the page itself. */
export const Breadcrumb = ({ steps }: { steps: readonly { label: string; href?: string }[] }) => (
  <nav aria-label="Breadcrumb" className="screen-only">
    <ol className="flex flex-wrap font-sans text-label text-muted">
      {steps.map((step, index) => (
        <li key={step.label} className="flex">
          {index > 0 && (
            <span aria-hidden="true" className="px-1 py-0.5">
              /
            </span>
          )}
          {step.href ? (
            <a className="inline-block py-0.5" href={step.href}>
              {step.label}
            </a>
          ) : (
            <span className="py-0.5 text-ink" aria-current="page">
              {step.label}
            </span>
          )}
        </li>
      ))}
    </ol>
  </nav>
);
