import { defineConfig, type OxlintOverride } from 'oxlint';
import { fences, type Fence, type LibraryGroup, type RoomName } from './fences.ts';

const nameOf = (fence: Fence) => fence.folder.split('/').at(-1) ?? fence.folder;
const roomNames = fences.map(nameOf);

const libraries: Record<LibraryGroup, { regex: string; message: string }> = {
  database: {
    regex: '^(pg|kysely|@prisma/client|@prisma/adapter-pg)(/|$)',
    message: 'Only packages/db knows SQL: add a read or a write there and call it.',
  },
  react: {
    regex: '^(react|react-dom|next)(/|$)',
    message: 'Only the site, ui and charts draw pages: return plain values and let them draw.',
  },
  graphql: {
    regex: '^(graphql|@apollo/server)(/|$)',
    message:
      'Only the gateway speaks GraphQL, and the site through its generated documents: return plain values.',
  },
};

const byPath = {
  regex: String.raw`^(\.\./)+(.*/)?(${roomNames.join('|')})/src(/|$)`,
  message: 'Import another room by its package name, through its index, never by a path.',
};

/** The imports that a fence forbids, each with what to do instead. */
function forbidden(fence: Fence, allowed: readonly RoomName[]) {
  const rooms = roomNames.filter(
    (name) => name !== nameOf(fence) && !allowed.some((room) => room === name),
  );
  const groups = (Object.keys(libraries) as LibraryGroup[]).filter(
    (group) => !fence.libraries.includes(group),
  );
  return [
    {
      regex: `^@headcount/(${rooms.join('|')})(/|$)`,
      message: `${fence.instead} Who may import whom: docs/architecture.md.`,
    },
    ...groups.map((group) => libraries[group]),
    byPath,
  ];
}

function rule(fence: Fence, files: string[], allowed: readonly RoomName[]): OxlintOverride {
  return {
    files: files.map((pattern) => `**/${fence.folder}/${pattern}`),
    rules: { 'no-restricted-imports': ['error', { patterns: forbidden(fence, allowed) }] },
  };
}

export default defineConfig({
  plugins: [],
  categories: { correctness: 'off' },
  overrides: fences.flatMap((fence) => [
    rule(fence, ['**/*.{ts,tsx,mts}'], fence.imports),
    rule(
      fence,
      ['**/*.test.{ts,tsx}', '**/e2e/**', '*.config.ts', '**/test/**'],
      [...fence.imports, ...(fence.testImports ?? [])],
    ),
  ]),
  ignorePatterns: ['**/generated/**', '**/.next/**'],
});
