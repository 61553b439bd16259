/** What the gateway hears of a browser's request, and nothing else. */
const ASKED = [
  'accept',
  'content-type',
  'content-length',
  'cookie',
  'origin',
  'range',
  'user-agent',
  'x-file-name',
  'x-forwarded-for',
];

/** What the browser hears of the gateway's answer, and nothing else. */
const ANSWERED = [
  'accept-ranges',
  'content-disposition',
  'content-length',
  'content-range',
  'content-type',
  'location',
  'retry-after',
  'x-retry-after',
];

/** The headers of a request to the newsroom that cross to the gateway. */
export const askedHeaders = (headers: Headers): Headers => pick(headers, ASKED);

/** The headers of the gateway's answer that cross to the browser; it is kept by nobody. */
export function answeredHeaders(headers: Headers): Headers {
  const answered = pick(headers, ANSWERED);
  for (const cookie of headers.getSetCookie()) answered.append('set-cookie', cookie);
  answered.set('cache-control', 'no-store');
  return answered;
}

function pick(headers: Headers, names: readonly string[]): Headers {
  const picked = new Headers();
  for (const name of names) {
    const value = headers.get(name);
    if (value !== null) picked.set(name, value);
  }
  return picked;
}
