import type { Invitation } from '@headcount/db';
import { PASSWORD_LENGTH } from '../auth/password.ts';
import type { Refusal } from '../auth/refusal.ts';
import { isEmail } from '../is-email.ts';
import { isName, NAME_LENGTH } from './welcome.ts';

/** Who somebody says they are, as it can be kept. */
export interface Newcomer {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Judges what somebody entered at their link. The address is that of the invitation where it has one. */
export function judgeNewcomer(
  { email: invited }: Invitation,
  entered: Readonly<Record<'name' | 'email' | 'password', string>>,
): Newcomer | Refusal {
  const name = entered.name.trim();
  const email = invited ?? entered.email.trim().toLowerCase();
  const { least, most } = PASSWORD_LENGTH;
  if (name === '' || name.length > NAME_LENGTH || !isName(name)) {
    return bad('INVALID_NAME', `The name must have 1 to ${NAME_LENGTH} characters in one line.`);
  }
  if (!isEmail(email)) {
    return bad('INVALID_EMAIL', 'That is no e-mail address. Write it as in ada@newsroom.example.');
  }
  if (entered.password.length < least) {
    return bad('PASSWORD_TOO_SHORT', `The password must have at least ${least} characters.`);
  }
  if (entered.password.length > most) {
    return bad('PASSWORD_TOO_LONG', `The password may have at most ${most} characters.`);
  }
  return { name, email, password: entered.password };
}

function bad(code: string, message: string): Refusal {
  return { status: 400, code, message };
}
