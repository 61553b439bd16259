import { env } from '@/env.ts';
import { readForm } from '@/features/http/read-form.ts';
import { askNewsroom } from '../proxy/ask-newsroom.ts';
import { formAnswer } from '../proxy/form-answer.ts';
import { isSameOrigin } from '@/features/http/is-same-origin.ts';
import { readRefusal } from '../proxy/read-refusal.ts';
import { refuse, refuseStranger } from '../proxy/refuse.ts';
import { FORM_LIMIT } from '../sign-in/form-limit.ts';
import { DESK } from '../sign-in/local-path.ts';

/** Takes the form of the welcome page: makes the account, signs in, and opens the desk. */
export async function acceptInvitation(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, env.siteUrl)) return refuseStranger();
  const form = await readForm(request, FORM_LIMIT);
  if (!form) return refuse(400, 'BAD_FORM', 'Name and password come as a form of at most 8 KB.');
  const text = (name: string) => form.get(name)?.trim() ?? '';
  const token = text('token');
  const email = text('email');

  const answer = await askNewsroom(request, '/welcome', {
    body: JSON.stringify({
      token,
      name: text('name'),
      password: form.get('password') ?? '',
      ...(email && { email }),
    }),
    contentType: 'application/json',
  });
  if (answer?.ok) return formAnswer(DESK, { answer });
  const { code } = await readRefusal(answer);
  return formAnswer(
    `/admin/welcome?${new URLSearchParams({ token, problem: code, name: text('name'), email })}`,
    { answer },
  );
}
