import type { Capture, CaptureCheck, StoredFile } from '@headcount/db/newsroom';
import type { Connection, ConnectionEdge } from '../../relay/connection.ts';

export type StoredFileParent = StoredFile;
export type CaptureParent = Capture;
export type CaptureConnectionParent = Connection<Capture>;
export type CaptureEdgeParent = ConnectionEdge<Capture>;
export type CaptureCheckParent = CaptureCheck;
export type EvidenceCapturedParent = {
  readonly __typename: 'EvidenceCaptured';
  readonly capture: Capture;
};
export type CaptureRecheckedParent = {
  readonly __typename: 'CaptureRechecked';
  readonly capture: Capture;
};
