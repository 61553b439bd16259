import { type Database, takeTurn, type TurnLimit } from '@headcount/db';
import { createHash } from 'node:crypto';

/** How often what may be tried. Guessing from many addresses meets the limit of the account. */
const LIMITS = {
  /** Passwords, links and single sign-on from one address. */
  address: { most: 20, seconds: 60 },
  /** The same where addresses are not known: everybody together. */
  everybody: { most: 120, seconds: 60 },
  /** Passwords for one account, until one of them is right. */
  account: { most: 10, seconds: 600 },
  /** Passwords and codes that somebody gives who is signed in. */
  member: { most: 10, seconds: 600 },
  /** One code of one account: it is shown for half a minute, and taken a minute longer. */
  code: { most: 1, seconds: 120 },
} as const satisfies Record<string, TurnLimit>;

/** Counts tries in the database, where every process of the gateway counts on. */
export interface Turns {
  /** Seconds to wait; 0 where it may be tried. */
  ofAddress(address: string | null): Promise<number>;
  ofAccount(email: string): Promise<number>;
  ofMember(id: string): Promise<number>;
  ofCode(userId: string, code: string): Promise<number>;
}

/** The key under which the tries for one account are counted. */
export const accountKey = (email: string): string => `account:${digest(email.toLowerCase())}`;

export function createTurns({ sql }: Database): Turns {
  return {
    ofAddress: (address) =>
      address === null
        ? takeTurn(sql, 'everybody', LIMITS.everybody)
        : takeTurn(sql, `address:${address}`, LIMITS.address),
    ofAccount: (email) => takeTurn(sql, accountKey(email), LIMITS.account),
    ofMember: (id) => takeTurn(sql, `member:${id}`, LIMITS.member),
    ofCode: (userId, code) => takeTurn(sql, `code:${digest(`${userId} ${code}`)}`, LIMITS.code),
  };
}

/** Keys hold no addresses of people, and have one length. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
