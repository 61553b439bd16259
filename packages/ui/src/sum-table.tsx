/** One line of the sum: what was added, how much of it, and in which words it was said. */
export interface SumLine {
  label: string;
  /** Formatted: "65,500". */
  amount: string;
  /** "66,000, read cautiously". */
  words: string;
  href?: string | undefined;
}

/** The sum written out as a sum, with the rule above its total. */
export const SumTable = ({
  caption,
  lines,
  total,
}: {
  /** Spoken to those who do not see the layout. */
  caption: string;
  lines: readonly SumLine[];
  total: SumLine;
}) => (
  <table className="w-full max-w-[34rem] border-collapse font-sans text-note">
    <caption className="sr-only">{caption}</caption>
    <tbody>
      {lines.map((line) => (
        <tr key={line.label} className="not-last:border-b not-last:border-hairline">
          <SumCells line={line} weight="font-normal" tone="text-muted" />
        </tr>
      ))}
    </tbody>
    <tfoot>
      <tr className="border-t border-ink">
        <SumCells line={total} weight="font-semibold" tone="text-ink" />
      </tr>
    </tfoot>
  </table>
);

const SumCells = ({ line, weight, tone }: { line: SumLine; weight: string; tone: string }) => (
  <>
    <th scope="row" className={`py-0.5 text-left align-baseline ${weight}`}>
      {line.href ? <a href={line.href}>{line.label}</a> : line.label}
    </th>
    <td
      className={`px-1.5 py-0.5 text-right align-baseline whitespace-nowrap tabular-nums sm:px-3 ${weight}`}
    >
      {line.amount}
    </td>
    <td className={`w-[45%] py-0.5 align-baseline ${weight} ${tone}`}>{line.words}</td>
  </>
);
