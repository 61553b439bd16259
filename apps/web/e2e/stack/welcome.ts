/** Uses a link into the newsroom; gives the cookies of the session that it begins. */
export async function welcome(
  siteUrl: string,
  link: string,
  person: { name: string; password: string; email?: string },
): Promise<string[]> {
  const token = new URL(link).searchParams.get('token');
  const answer = await fetch(`${siteUrl}/admin/api/welcome`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(siteUrl).origin },
    body: JSON.stringify({ token, ...person }),
  });
  if (!answer.ok) throw new Error(`Nobody was made staff: ${await answer.text()}`);
  return answer.headers.getSetCookie();
}
