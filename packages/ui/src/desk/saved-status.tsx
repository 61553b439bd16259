/** Whether what is on the page is safe. `at` is a time of day as the viewer's clock shows it: "14:03". */
export type SavedState =
  | { kind: 'UNCHANGED' }
  | { kind: 'UNSAVED' }
  | { kind: 'SAVING' }
  | { kind: 'SAVED'; at: string }
  | { kind: 'FAILED'; reason: string };

/** Always in sight, in the same place: nothing flies in and nothing fades away. */
export const SavedStatus = ({ state }: { state: SavedState }) => (
  <output className={`font-sans text-label tabular-nums ${COLOUR[state.kind]}`}>
    {wordsFor(state)}
  </output>
);

const COLOUR: Record<SavedState['kind'], string> = {
  UNCHANGED: 'text-muted',
  UNSAVED: 'text-ochre',
  SAVING: 'text-muted',
  SAVED: 'text-muted',
  FAILED: 'text-brick',
};

function wordsFor(state: SavedState): string {
  switch (state.kind) {
    case 'UNCHANGED':
      return 'No changes';
    case 'UNSAVED':
      return 'Not saved yet';
    case 'SAVING':
      return 'Saving…';
    case 'SAVED':
      return `Saved at ${state.at}`;
    case 'FAILED':
      return `Not saved: ${state.reason}`;
  }
}
