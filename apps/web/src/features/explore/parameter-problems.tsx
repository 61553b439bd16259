import { ErrorMessage } from '@headcount/ui';
import type { ParameterProblem } from './parse-explorer-state.ts';

/** Names each parameter that was not understood, its value and what is allowed. */
export const ParameterProblems = ({ problems }: { problems: readonly ParameterProblem[] }) =>
  problems.length > 0 && (
    <ErrorMessage title="A part of the address was not understood, and nothing was filtered by it">
      <ul className="flex flex-col gap-1">
        {problems.map(({ parameter, value, allowed }) => (
          <li key={parameter}>
            <b className="font-[550]">{parameter}</b> cannot be “{value}”. Allowed: {allowed}.
          </li>
        ))}
      </ul>
    </ErrorMessage>
  );
