import type { RecordKind } from '@/generated/staff/graphql.ts';
import type { Filing, FormValues } from './form-values.ts';
import type { Recorded } from './recorded.ts';

/** What one sort of record says about its form; the frame does the rest. */
export interface RecordEntry<
  Values extends FormValues<Values>,
  Input,
  Judgement extends Judged = Judged,
> {
  kind: RecordKind;
  /** What the button says that puts another in the place of what was opened; nothing of it is held for a release. */
  act?: string;
  /** What each field is called, in the form and where two people's changes are laid together. */
  labels: Readonly<Record<keyof Values & string, string>>;
  /** The form as the newsroom's gateway takes it. */
  inputOf(values: Values, filing: Filing): Input;
  record(input: Input): Promise<Recorded<Values>>;
  /** What the ledger makes of it while it is typed; null where it gives no answer. */
  judge(input: Input, signal: AbortSignal): Promise<Judgement | null>;
}

/** The entry of a record that takes the place of one whose words never change. */
export interface ReplacementEntry<
  Values extends FormValues<Values>,
  Input,
  Judgement extends Judged,
> extends RecordEntry<Values, Input, Judgement> {
  kind: 'CITATION' | 'ASSUMPTION';
  act: string;
}

/** What every judgement holds: faults, of which those of empty fields wait until it is recorded. */
export interface Judged {
  faults: readonly { path: string; message: string; given?: string | null | undefined }[];
  /** What the ledger notices; a screen too narrow to show it beside the form tells how much. */
  notices?: readonly unknown[] | undefined;
}
