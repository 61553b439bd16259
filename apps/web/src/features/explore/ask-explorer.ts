import { askGateway } from '@/features/gateway/ask-gateway.ts';
import { explorerQuery, explorerVariables } from './explorer-query.ts';
import type { ExplorerState } from './explorer-state.ts';

/** Asks for what a view shows: the page and its download ask the same. */
export const askExplorer = (state: ExplorerState) =>
  askGateway(explorerQuery, explorerVariables(state));
