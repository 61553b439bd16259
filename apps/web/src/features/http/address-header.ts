/**
 * The request header under which the proxy tells a page its own path and parameters, which Next
 * keeps from layouts. The proxy always writes it: what a client sends under this name is lost.
 */
export const ADDRESS_HEADER = 'x-headcount-address';
