import { expect, test } from 'vitest';
import { auditHead, auditLines } from './audit-lines.ts';

const entry = {
  position: '7',
  at: '2022-10-04T09:00:00Z',
  actorId: null,
  actorName: '=cmd()',
  action: 'SIGN_IN_FAILED',
  subjectKind: null,
  subjectId: null,
  details: '{"email":"a@b.example"}',
  previousHash: '00',
  hash: 'ff',
} as const;

test('a table has a head, quoted details, and no cell that runs', () => {
  expect(auditHead('csv')).toBe(
    'position,at,actorId,actorName,action,subjectKind,subjectId,details,previousHash,hash\r\n',
  );
  expect(auditLines('csv', [entry])).toBe(
    `7,2022-10-04T09:00:00Z,,'=cmd(),SIGN_IN_FAILED,,,"{""email"":""a@b.example""}",00,ff\r\n`,
  );
});

test('JSON lines have one whole object to a line', () => {
  const lines = auditLines('jsonl', [entry, { ...entry, position: '6' }])
    .trimEnd()
    .split('\n');
  expect(lines.map((line) => JSON.parse(line).position)).toEqual(['7', '6']);
  expect(JSON.parse(lines[0] ?? '').details).toEqual({ email: 'a@b.example' });
});
