import { z } from 'zod';
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
import { keepTypedEmail } from './typed-email.ts';

const secondFactorBody = z.object({ twoFactorRedirect: z.literal(true) });

/** Takes the form with address and password, with or without JavaScript. */
export async function signIn(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, env.siteUrl)) return refuseStranger();
  const form = await readForm(request, FORM_LIMIT);
  if (!form) return refuse(400, 'BAD_FORM', 'Address and password come as a form of at most 8 KB.');
  const email = form.get('email')?.trim() ?? '';
  const to = localPath(form.get('to'));

  const answer = await askNewsroom(request, '/auth/sign-in/email', {
    body: JSON.stringify({ email, password: form.get('password') ?? '' }),
    contentType: 'application/json',
  });
  if (!answer?.ok) {
    const problem = problemParameters(await readRefusal(answer));
    return formAnswer(`/admin/sign-in?${problem}&to=${encodeURIComponent(to)}`, {
      answer,
      cookies: [keepTypedEmail(email)],
    });
  }
  const needsCode = secondFactorBody.safeParse(await answer.json().catch(() => null)).success;
  return formAnswer(needsCode ? `/admin/sign-in/second-factor?to=${encodeURIComponent(to)}` : to, {
    answer,
  });
}
