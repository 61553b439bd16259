import { env } from '@/env.ts';
import { askNewsroom } from '../proxy/ask-newsroom.ts';
import { formAnswer } from '../proxy/form-answer.ts';
import { isSameOrigin } from '@/features/http/is-same-origin.ts';
import { readRefusal } from '../proxy/read-refusal.ts';
import { refuseStranger } from '../proxy/refuse.ts';
import { problemParameters } from './sign-in-problem.ts';

/** Ends the session of this browser. */
export async function signOut(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, env.siteUrl)) return refuseStranger();
  const answer = await askNewsroom(request, '/auth/sign-out', {
    body: '{}',
    contentType: 'application/json',
  });
  if (answer?.ok) return formAnswer('/admin/sign-in?left=yes', { answer });
  return formAnswer(`/admin/sign-in?${problemParameters(await readRefusal(answer))}`, { answer });
}
