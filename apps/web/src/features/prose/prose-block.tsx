import type { BodyNode, Chart, Quotation } from '@headcount/ledger';
import { InlineWords } from './inline-words.tsx';
import type { ProseLinks } from './prose-links.ts';

/** One block of an article's words. Quotations and charts are records, and drawn from those. */
export const ProseBlock = ({
  node,
  links,
}: {
  node: Exclude<BodyNode, Quotation | Chart>;
  links: ProseLinks;
}) => {
  switch (node.type) {
    case 'paragraph':
      return (
        <p>
          <InlineWords nodes={node.content} links={links} />
        </p>
      );
    case 'heading': {
      const Heading = node.attrs.level === 2 ? 'h2' : 'h3';
      return (
        <Heading>
          <InlineWords nodes={node.content} links={links} />
        </Heading>
      );
    }
    case 'bulletList':
    case 'orderedList': {
      const List = node.type === 'bulletList' ? 'ul' : 'ol';
      return (
        <List>
          {node.content.map((item, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- an item has no identity but its place
            <li key={index}>
              {item.content.map((paragraph, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- nor has its paragraph
                <p key={at}>
                  <InlineWords nodes={paragraph.content} links={links} />
                </p>
              ))}
            </li>
          ))}
        </List>
      );
    }
    case 'note':
      return (
        <p className="border-l-2 border-hairline pl-2 font-sans text-note text-muted">
          <InlineWords nodes={node.content} links={links} />
        </p>
      );
  }
};
