import { Fieldset } from '@headcount/ui';
import { ChoicePart } from './choice-part.tsx';
import type { FormParts } from './form-parts.ts';
import { QUALIFIERS, VALUE_STATES } from './quantity-choices.ts';
import type { QuantityValues } from './quantity-values.ts';
import { TextPart } from './text-part.tsx';

/** How many, in the source's own words and as they are read. */
export const QuantityParts = ({
  text,
  legend,
  values: { valueState, qualifier, upperValue },
}: Pick<FormParts<QuantityValues>, 'text'> & { legend: string; values: QuantityValues }) => {
  const part = (name: keyof QuantityValues) => text(name, `quantity.${name}`);
  const isRange = qualifier === 'BETWEEN' || upperValue !== '';
  return (
    <Fieldset legend={legend}>
      <TextPart {...part('sourceWording')} placeholder="more than 93,000" />
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        <ChoicePart {...part('valueState')} options={VALUE_STATES} />
        {valueState === 'VALUE' && (
          <>
            <ChoicePart {...part('qualifier')} options={QUALIFIERS} />
            <TextPart {...part('value')} inputMode="decimal" />
            {isRange && <TextPart {...part('upperValue')} inputMode="decimal" />}
            <TextPart
              {...part('roundingUnit')}
              inputMode="decimal"
              hint="Empty: as its zeros say."
            />
          </>
        )}
        <TextPart {...part('unit')} placeholder="people" />
      </div>
    </Fieldset>
  );
};
