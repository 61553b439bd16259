import autocannon from 'autocannon';

/** What is sent, again and again. */
export interface Request {
  readonly url: string;
  readonly body?: string;
}

/** One round of one program. */
export interface Round {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
  readonly bytes: number;
}

const connections = 8;

/** Sends a request over eight connections for so many seconds. @throws when an answer is not a success */
export async function measure(request: Request, seconds: number): Promise<Round> {
  const result = await autocannon({
    url: request.url,
    connections,
    duration: seconds,
    ...(request.body !== undefined && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: request.body,
    }),
  });
  const failures = result.non2xx + result.errors + result.timeouts;
  if (failures > 0) throw new Error(`${failures} requests to ${request.url} failed.`);
  return {
    requestsPerSecond: result.requests.total / result.duration,
    median: result.latency.p50,
    p99: result.latency.p99,
    bytes: Math.round(result.throughput.total / result.requests.total),
  };
}
