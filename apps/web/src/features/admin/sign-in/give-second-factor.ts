import { env } from '@/env.ts';
import { readForm } from '@/features/http/read-form.ts';
import { askNewsroom } from '../proxy/ask-newsroom.ts';
import { formAnswer } from '../proxy/form-answer.ts';
import { isSameOrigin } from '@/features/http/is-same-origin.ts';
import { readRefusal } from '../proxy/read-refusal.ts';
import { refuse, refuseStranger } from '../proxy/refuse.ts';
import { FORM_LIMIT } from './form-limit.ts';
import { localPath } from './local-path.ts';
import { problemParameters } from './sign-in-problem.ts';

/** After these the password must be given anew. */
const BEGIN_AGAIN = new Set(['INVALID_TWO_FACTOR_COOKIE', 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE']);

/** Takes the form with the second factor: six digits of an app, or a backup code. */
export async function giveSecondFactor(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, env.siteUrl)) return refuseStranger();
  const form = await readForm(request, FORM_LIMIT);
  if (!form) return refuse(400, 'BAD_FORM', 'The code comes as a form of at most 8 KB.');
  const code = form.get('code')?.replaceAll(/\s/g, '') ?? '';
  const to = localPath(form.get('to'));
  const way = /^\d{6}$/.test(code) ? 'verify-totp' : 'verify-backup-code';

  const answer = await askNewsroom(request, `/auth/two-factor/${way}`, {
    body: JSON.stringify({ code }),
    contentType: 'application/json',
  });
  if (answer?.ok) return formAnswer(to, { answer });
  const refusal = await readRefusal(answer);
  const page = BEGIN_AGAIN.has(refusal.code) ? '' : '/second-factor';
  return formAnswer(
    `/admin/sign-in${page}?${problemParameters(refusal)}&to=${encodeURIComponent(to)}`,
    { answer },
  );
}
