'use client';

/**
 * The page for a fault of ours. It is drawn in the browser, so it must not need anything that may
 * itself be the cause.
 */
export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <main id="main" className="page flex flex-col gap-3 py-8">
      <title>Something went wrong · Headcount</title>
      <p>
        <a href="/" className="font-serif text-[1.44rem] font-[660] no-underline">
          Headcount
        </a>
      </p>
      <h1 className="font-serif text-page font-[620]">Something went wrong here</h1>
      <p className="max-w-measure">
        The fault is ours, not yours. It has been written down. You can try again, or begin at the{' '}
        <a href="/">front page</a>.
      </p>
      <p>
        <button type="button" className="button" data-variant="primary" onClick={retry}>
          Try again
        </button>
      </p>
    </main>
  );
}
