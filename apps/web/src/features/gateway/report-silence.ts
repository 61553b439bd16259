/** One line on standard error, for those who run the site: readers are told without the reason. */
export function reportSilence(reason: unknown): void {
  const cause = reason instanceof Error ? (reason.cause ?? reason) : reason;
  const line = { level: 'error', event: 'gateway-silent', reason: String(cause) };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
