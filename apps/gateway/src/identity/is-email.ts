import { z } from 'zod';

const form = z.email().max(254);

/** Whether a text can be an e-mail address. Whether it is somebody's, nobody knows. */
export function isEmail(text: string): boolean {
  return form.safeParse(text).success;
}
