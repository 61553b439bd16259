/** What every resolver works with, made anew for each request. */
export interface Context {
  /** Aborted when the request's time is up or its client has gone. */
  readonly signal: AbortSignal;
}
