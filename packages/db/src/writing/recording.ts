import type { Instant } from '@headcount/ledger';

/** When a version became known, who entered it, and why it differs from the one before. */
export interface Recording {
  /** From 1; 1 when not said. Version n + 1 closes version n. */
  readonly version?: number;
  readonly knownFrom: Instant;
  readonly recordedBy: string;
  readonly changeReason?: string | null;
}

/** The columns that every version has. */
export function recordingColumns(recording: Recording) {
  return {
    version: recording.version ?? 1,
    known_from: recording.knownFrom,
    recorded_by: recording.recordedBy,
    change_reason: recording.changeReason ?? null,
  };
}

/** The address of each record, for its identity row: first versions bring it, later ones find it. */
export function addressesOf(entries: readonly { readonly id: string }[]): { id: string }[] {
  return [...new Set(entries.map((entry) => entry.id))].map((id) => ({ id }));
}
