/** Who entered the story's records. */
export const recordedBy = 'story';

/** A record of the story became known at noon, UTC, of the day on which it was reported. */
export function knownOn(day: string): { knownFrom: string; recordedBy: string } {
  return { knownFrom: `${day}T12:00:00Z`, recordedBy };
}
