/**
 * Why the gateway gave nothing to draw. `SILENT`: it could not be reached, took too long or failed
 * inside; asking again later may help. `REFUSED`: it would not take the arguments, for the reasons
 * given; asking again will not help.
 */
export type GatewayFailure = { kind: 'SILENT' } | { kind: 'REFUSED'; reasons: readonly string[] };

/** What came of asking the gateway. */
export type GatewayAnswer<TData> =
  | { isGiven: true; data: TData }
  | { isGiven: false; failure: GatewayFailure };

/** The answer to an address that need not be asked about: the gateway would not take it. */
export const refusal = (reason: string): GatewayAnswer<never> => ({
  isGiven: false,
  failure: { kind: 'REFUSED', reasons: [reason] },
});
