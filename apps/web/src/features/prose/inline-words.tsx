import type { Mark, TextNode } from '@headcount/ledger';
import { BoundFigure } from '@headcount/ui';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { boundRuns } from './bound-runs.ts';
import type { ProseLinks } from './prose-links.ts';
import { safeHref } from './safe-href.ts';

/** A line of an article's text: its bound numbers lead to their notes, everything else is words. */
export const InlineWords = ({
  nodes,
  links,
}: {
  nodes?: readonly TextNode[] | undefined;
  links: ProseLinks;
}) =>
  boundRuns(nodes ?? []).map(({ key, nodes: run }, index) => {
    const link = key === null ? undefined : links.numbers.get(key);
    const words = run.map((node, at) => (
      // Text has no identity but its place.
      // oxlint-disable-next-line react/no-array-index-key
      <Fragment key={at}>{styled(node, link ? null : links)}</Fragment>
    ));
    return link ? (
      <BoundFigure key={key} {...link}>
        {words}
      </BoundFigure>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <Fragment key={index}>{words}</Fragment>
    );
  });

/** The words of a node inside the elements that its marks mean; `links` is null inside a link. */
const styled = ({ text, marks = [] }: TextNode, links: ProseLinks | null): ReactNode =>
  marks.reduceRight<ReactNode>((words, mark) => {
    if (mark.type === 'bold') return <b>{words}</b>;
    if (mark.type === 'italic') return <em>{words}</em>;
    const href = links && hrefOf(mark, links);
    return href ? <a href={href}>{words}</a> : words;
  }, text);

function hrefOf(mark: Mark, links: ProseLinks): string | null {
  switch (mark.type) {
    case 'quote':
      return links.quoteHref(mark.attrs.quote);
    case 'comparison':
      return links.comparisonHref;
    case 'link':
      return safeHref(mark.attrs.href);
    // Numbers became links as whole runs; an exempt number is words like any other.
    default:
      return null;
  }
}
