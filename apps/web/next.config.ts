import type { NextConfig } from 'next';

/** Headers of every answer. The content security policy carries a nonce and is set in `proxy.ts`. */
const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  },
];

/** Headers of the newsroom besides: kept by nobody, found by nobody, and no address told elsewhere. */
const NEWSROOM_HEADERS = [
  { key: 'Cache-Control', value: 'no-store' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
  { key: 'Referrer-Policy', value: 'same-origin' },
];

const nextConfig: NextConfig = {
  agentRules: false,
  devIndicators: false,
  // Metadata stands in the head for everybody, not only for crawlers without JavaScript.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  poweredByHeader: false,
  // Preloads stand in the page, not in its headers: only there does Chromium wait a moment for a face.
  reactMaxHeadersLength: 0,
  reactStrictMode: true,
  transpilePackages: ['@headcount/charts', '@headcount/ledger', '@headcount/ui'],
  headers: async () => [
    { source: '/:path*', headers: SECURITY_HEADERS },
    { source: '/admin/:path*', headers: NEWSROOM_HEADERS },
  ],
};

export default nextConfig;
