import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { env } from '@/env.ts';
import { fontVariables } from './fonts.ts';
import './globals.css';

export const metadata: Metadata = {
  metadataBase: new URL(env.siteUrl),
  title: { default: 'Headcount', template: '%s · Headcount' },
  description:
    'Journalism about people on the move in which every number can be traced, checked and kept true.',
  openGraph: { siteName: 'Headcount', type: 'website', locale: 'en_GB' },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#151513' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Each answer carries its own script nonce, so no page may be drawn ahead of its request.
  await connection();
  return (
    <html lang="en" className={fontVariables}>
      <body className="flex min-h-svh flex-col">{children}</body>
    </html>
  );
}
