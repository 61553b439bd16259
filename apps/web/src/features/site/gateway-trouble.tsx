import type { GatewayFailure } from '@/features/gateway/gateway-answer.ts';
import { LedgerSilent } from './ledger-silent.tsx';
import { Refused } from './refused.tsx';

/** The page in place of the one that the gateway gave nothing for. */
export const GatewayTrouble = ({ failure }: { failure: GatewayFailure }) =>
  failure.kind === 'SILENT' ? <LedgerSilent /> : <Refused reasons={failure.reasons} />;
