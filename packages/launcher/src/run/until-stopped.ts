import { sentenceOf } from '../failure.ts';

/**
 * Runs a command until it fails, or until somebody asks us to stop: Ctrl-C, a signal, or the end of
 * whoever started us. Whatever `run` put on the stack is taken down in the opposite order.
 *
 * The exit code is 0 when we were asked, 1 when something failed; the failure is printed.
 */
export async function untilStopped(
  run: (asked: AbortSignal, stack: AsyncDisposableStack) => Promise<never>,
): Promise<void> {
  const asked = new AbortController();
  // npm passes on a Ctrl-C that has reached us already: only the first one counts.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => asked.abort());
  }
  process.on('disconnect', () => asked.abort());
  const stack = new AsyncDisposableStack();
  let code = 0;
  const tell = (error: unknown) => {
    code = 1;
    console.error(sentenceOf(error) ?? error);
  };
  await run(asked.signal, stack).catch((error: unknown) => {
    if (!asked.signal.aborted) tell(error);
  });
  await stack.disposeAsync().catch(tell);
  process.exit(code);
}

/** Rejects when we are asked to stop, or when the first of these failures comes. */
export async function firstEnd(
  asked: AbortSignal,
  failures: readonly Promise<Error>[],
): Promise<never> {
  const stopped = new Promise<Error>((resolve) => {
    const stop = () => resolve(new Error('asked to stop'));
    if (asked.aborted) stop();
    else asked.addEventListener('abort', stop);
  });
  throw await Promise.race([stopped, ...failures]);
}
