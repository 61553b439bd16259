import type { FormFate } from './use-form-fate.ts';

/** What became of a form, below its fields: read out when it changes. */
export const FormWords = ({ fate }: { fate: FormFate }) => (
  <output
    className={`block font-sans text-note empty:hidden ${fate.reason ? 'text-brick' : 'text-moss'}`}
  >
    {fate.reason ?? fate.done}
  </output>
);
