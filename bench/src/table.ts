import type { Round } from './measure.ts';

export const tableHead = `
| question | statements | gateway, requests/s | floor, requests/s | ratio | gateway p50 / p99, ms | floor p50 / p99, ms | gateway, KB | floor, KB |
|---|---|---|---|---|---|---|---|---|`;

/** One question's line: the medians of the rounds, and the gateway's throughput as a share of the floor's. */
export function row(
  name: string,
  statements: number,
  gateway: readonly Round[],
  floor: readonly Round[],
): string {
  const cells = [
    name,
    statements,
    rate(gateway).toFixed(0),
    rate(floor).toFixed(0),
    (rate(gateway) / rate(floor)).toFixed(2),
    latency(gateway),
    latency(floor),
    size(gateway),
    size(floor),
  ];
  return `| ${cells.join(' | ')} |`;
}

function rate(rounds: readonly Round[]): number {
  return median(rounds.map((round) => round.requestsPerSecond));
}

function latency(rounds: readonly Round[]): string {
  return `${median(rounds.map((round) => round.median))} / ${median(rounds.map((round) => round.p99))}`;
}

function size(rounds: readonly Round[]): string {
  return (median(rounds.map((round) => round.bytes)) / 1000).toFixed(1);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
