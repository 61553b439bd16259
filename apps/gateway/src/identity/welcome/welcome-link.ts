/** The page at which somebody who was invited makes their account. */
export function welcomeLink(siteUrl: string, token: string): string {
  return `${siteUrl}/admin/welcome?token=${token}`;
}
