import type { SaveKind } from '@/generated/staff/graphql.ts';
import { type DraftText, isSameText } from './draft-text.ts';
import { forgetOnDevice, keepOnDevice } from './kept-on-device.ts';
import type { Conflict, SaveOutcome } from './save-draft.ts';

/** Milliseconds after the last change until a text is saved by itself. */
export const PAUSE = 1500;

/** Milliseconds until a save that failed is tried again by itself. */
export const AGAIN = 5000;

/** How a draft stands on this page. */
export interface Saving {
  version: number;
  state: string;
  status: 'UNCHANGED' | 'UNSAVED' | 'SAVING' | 'SAVED' | 'FAILED' | 'REFUSED' | 'CONFLICT';
  /** When the newsroom last acknowledged it. */
  savedAt: string | null;
  reason: string | null;
  faults: readonly { path: string; message: string }[];
  conflict: Conflict | null;
  hasApprovalLapsed: boolean;
}

/** A draft as it was opened. */
export interface Opened {
  id: string;
  version: number;
  state: string;
  text: DraftText;
}

/** Sends a text to the newsroom. */
export type Send = (
  draft: string,
  version: number,
  text: DraftText,
  kind: SaveKind,
) => Promise<SaveOutcome>;

/**
 * Keeps a draft safe while it is written: on this device with every change, in the newsroom after a
 * pause and when asked. One save is under way at a time, and what changes meanwhile is saved after
 * it. A conflict stops it until somebody has decided.
 */
export class DraftSaver {
  readonly #id: string;
  readonly #send: Send;
  readonly #storage: Storage;
  readonly #listeners = new Set<() => void>();
  #saving: Saving;
  #text: DraftText;
  #acknowledged: DraftText;
  #isBusy = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ id, version, state, text }: Opened, send: Send, storage: Storage) {
    this.#id = id;
    this.#send = send;
    this.#storage = storage;
    this.#text = text;
    this.#acknowledged = text;
    this.#saving = {
      version,
      state,
      status: 'UNCHANGED',
      savedAt: null,
      reason: null,
      faults: [],
      conflict: null,
      hasApprovalLapsed: false,
    };
  }

  /** The text as it stands on the page. */
  get text(): DraftText {
    return this.#text;
  }

  /** Whether the newsroom has acknowledged everything. */
  get isSafe(): boolean {
    return !this.#isBusy && isSameText(this.#text, this.#acknowledged);
  }

  readonly read = (): Saving => this.#saving;

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes note of a change: it is kept here at once, and sent after a pause. */
  readonly change = (parts: Partial<DraftText>): void => {
    this.#text = { ...this.#text, ...parts };
    const isSame = isSameText(this.#text, this.#acknowledged);
    if (isSame && !this.#isBusy) forgetOnDevice(this.#storage, this.#id);
    else this.#keep();
    const { status, savedAt } = this.#saving;
    if (status === 'CONFLICT') return;
    if (status !== 'SAVING') {
      const unchanged = savedAt === null ? 'UNCHANGED' : 'SAVED';
      this.#tell({ status: isSame ? unchanged : 'UNSAVED' });
    }
    this.#later(PAUSE);
  };

  /** Saves now. Null where a save is under way or a conflict waits, or nothing has changed. */
  readonly save = async (kind: SaveKind): Promise<SaveOutcome | null> => {
    clearTimeout(this.#timer);
    if (this.#isBusy || this.#saving.status === 'CONFLICT') return null;
    const sent = this.#text;
    if (kind === 'AUTOSAVE' && isSameText(sent, this.#acknowledged)) return null;
    this.#isBusy = true;
    this.#tell({ status: 'SAVING' });
    const outcome = ownAnswer(await this.#send(this.#id, this.#saving.version, sent, kind), sent);
    this.#isBusy = false;
    if (outcome.kind === 'SAVED') this.#acknowledged = sent;
    const isAllSaved = isSameText(this.#text, this.#acknowledged);
    this.#tell(afterSave(outcome, isAllSaved));
    if (isAllSaved) forgetOnDevice(this.#storage, this.#id);
    else this.#keep();
    if (outcome.kind === 'FAILED') this.#later(AGAIN);
    else if (outcome.kind === 'SAVED' && !isAllSaved) this.#later(0);
    return outcome;
  };

  /** Goes on from a version that somebody else saved, with the text that was decided on. */
  readonly settle = (over: number, parts: Partial<DraftText>): Promise<SaveOutcome | null> => {
    this.#text = { ...this.#text, ...parts };
    this.#tell({ status: 'UNSAVED', conflict: null, version: over });
    return this.save('MERGE');
  };

  /** Takes note that a step moved the draft on: its words are the same. */
  readonly moveOn = (version: number, state: string): void => {
    this.#tell({ version, state, hasApprovalLapsed: false });
  };

  /** Stops what waits. */
  readonly stop = (): void => clearTimeout(this.#timer);

  #later(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save('AUTOSAVE'), milliseconds);
  }

  #keep(): void {
    const { version } = this.#saving;
    keepOnDevice(this.#storage, this.#id, { version, text: this.#text, at: Date.now() });
  }

  #tell(parts: Partial<Saving>): void {
    this.#saving = { ...this.#saving, ...parts };
    for (const listener of this.#listeners) listener();
  }
}

/**
 * A save whose acknowledgement was lost on its way looks like somebody else's with the very same
 * words: that is no conflict.
 */
function ownAnswer(outcome: SaveOutcome, sent: DraftText): SaveOutcome {
  if (outcome.kind !== 'CONFLICT') return outcome;
  const { theirs, version, at } = outcome.conflict;
  if (!isSameText({ ...theirs, changeReason: sent.changeReason }, sent)) return outcome;
  return { kind: 'SAVED', version, state: 'DRAFT', at, hasApprovalLapsed: false };
}

function afterSave(outcome: SaveOutcome, isAllSaved: boolean): Partial<Saving> {
  const settled = { reason: null, faults: [], conflict: null };
  switch (outcome.kind) {
    case 'SAVED': {
      const { version, state, at, hasApprovalLapsed } = outcome;
      const status = isAllSaved ? 'SAVED' : 'UNSAVED';
      return { ...settled, version, state, status, savedAt: at, hasApprovalLapsed };
    }
    case 'CONFLICT':
      return { ...settled, status: 'CONFLICT', conflict: outcome.conflict };
    case 'REFUSED':
      return { ...settled, status: 'REFUSED', faults: outcome.faults };
    case 'FAILED':
      return { ...settled, status: 'FAILED', reason: outcome.reason };
  }
}
