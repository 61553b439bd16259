'use client';

import './globals.css';
import ErrorPage from './error.tsx';

/** The same page for a fault in the frame of all pages. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <ErrorPage retry={retry} />
      </body>
    </html>
  );
}
