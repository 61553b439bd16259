import { Button } from '@headcount/ui';
import { ReleaseHour } from '../releases/release-hour.tsx';

/** Sets until when a draft may not be public, or lifts that. */
export const Embargo = ({
  isSet,
  onChoose,
}: {
  isSet: boolean;
  /** The instant at which it ends; null lifts it. */
  onChoose: (until: string | null) => void;
}) => (
  <details className="font-sans text-note">
    <summary>Embargo…</summary>
    <div className="flex flex-wrap items-end gap-2 py-2">
      <ReleaseHour
        id="draft-embargo"
        label="Not public before, by your clock"
        act="Set the embargo"
        onChoose={onChoose}
      />
      {isSet && <Button onClick={() => onChoose(null)}>Lift the embargo</Button>}
    </div>
  </details>
);
