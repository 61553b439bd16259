/** The words that a citation rests on, between the words that stand around them where it was read. */
export const QuotedWords = ({
  prefix,
  exact,
  suffix,
}: {
  prefix: string | null | undefined;
  exact: string;
  suffix: string | null | undefined;
}) => (
  <blockquote className="max-w-measure border-l-2 border-hairline pl-2 font-serif text-body">
    {prefix && <span className="text-muted">… {prefix} </span>}
    <strong className="font-[620]">{exact}</strong>
    {suffix && <span className="text-muted"> {suffix} …</span>}
  </blockquote>
);
