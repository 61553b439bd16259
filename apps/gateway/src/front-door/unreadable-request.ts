import type { Socket } from 'node:net';
import { errorBody, type FrontDoorCode } from './error-answer.ts';

interface Refusal {
  readonly status: string;
  readonly code: FrontDoorCode;
  readonly message: string;
}

/** Answers a request so malformed that no handler sees it, and hangs up. */
export function refuseUnreadable(error: { code: string }, socket: Socket): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const { status, code, message } = REFUSALS.get(error.code) ?? NOT_HTTP;
  const body = errorBody(code, message);
  socket.end(
    [
      `HTTP/1.1 ${status}`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}

const NOT_HTTP: Refusal = {
  status: '400 Bad Request',
  code: 'BAD_REQUEST',
  message: 'The request is not valid HTTP.',
};

/** By the code of Node's error. */
const REFUSALS = new Map<string, Refusal>([
  [
    'HPE_HEADER_OVERFLOW',
    {
      status: '431 Request Header Fields Too Large',
      code: 'URI_TOO_LONG',
      message: 'The address or the headers are too long. Send the operation by POST.',
    },
  ],
  [
    'ERR_HTTP_REQUEST_TIMEOUT',
    {
      status: '408 Request Timeout',
      code: 'DEADLINE_EXCEEDED',
      message: 'The request did not arrive in time.',
    },
  ],
]);
