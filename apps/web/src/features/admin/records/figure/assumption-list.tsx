import type { FormParts } from '../form/form-parts.ts';
import { KeyPart } from '../form/key-part.tsx';
import { ListPart } from '../form/list-part.tsx';
import type { FigureValues } from './figure-values.ts';

/** What a figure takes to be so, in the order in which readers see it. */
export const AssumptionList = ({ list }: Pick<FormParts<FigureValues>, 'list'>) => {
  const parts = list('assumptions');
  return (
    <ListPart
      {...parts}
      empty={{ key: '' }}
      one="assumption"
      hint="In the order in which readers see them. One that is not there is worded first, on its own page."
    >
      {(part, at) => (
        <div className="grow">
          <KeyPart
            {...part('key', `Assumption ${at + 1}`)}
            error={parts.errorAt(String(at))}
            kind="ASSUMPTION"
          />
        </div>
      )}
    </ListPart>
  );
};
