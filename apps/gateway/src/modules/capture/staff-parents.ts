import type { Capture, CaptureCheck, StoredFile } from '@headcount/db/newsroom';

export type StoredFileParent = StoredFile;
export type CaptureParent = Capture;
export type CaptureCheckParent = CaptureCheck;
export type EvidenceCapturedParent = {
  readonly __typename: 'EvidenceCaptured';
  readonly capture: Capture;
};
export type CaptureRecheckedParent = {
  readonly __typename: 'CaptureRechecked';
  readonly capture: Capture;
};
