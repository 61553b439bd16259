import type { NodeViewRenderer } from '@tiptap/core';
import { groundIn } from '../check/ground-extension.ts';
import { ChartNode, QuotationNode } from '../schema/block-nodes.ts';

const CHART_WORDS: Record<string, string> = {
  SUM_BAR: 'Sum bar',
  TIMELINE: 'Timeline',
  FLOW_MAP: 'Flow map',
};

/** A quotation shows the words of its record; a drawing says what it draws. Neither can be typed in. */
export const recordNodes = (onEditChart: (position: number) => void) => [
  QuotationNode.extend({
    addNodeView: (): NodeViewRenderer => (view) => {
      const dom = document.createElement('blockquote');
      dom.className = 'editor-quotation';
      const id = String(view.node.attrs['quote']);
      const words = groundIn(view.editor.state)?.ground.quotes.find(([key]) => key === id)?.[1][0];
      dom.textContent = words ?? `There is no quotation “${id}”.`;
      return { dom };
    },
  }),
  ChartNode.extend({
    addNodeView: (): NodeViewRenderer => (view) => {
      const dom = document.createElement('figure');
      dom.className = 'editor-chart';
      const { kind, figure, caption, alt } = view.node.attrs;
      const title = groundIn(view.editor.state)?.ground.figures.find(
        ({ slug }) => slug === figure,
      )?.title;
      const head = dom.appendChild(document.createElement('p'));
      head.textContent = [CHART_WORDS[String(kind)], title ?? figure].filter(Boolean).join(': ');
      const words = dom.appendChild(document.createElement('figcaption'));
      words.textContent = String(caption) || 'No caption yet';
      const described = dom.appendChild(document.createElement('p'));
      described.textContent = `Read aloud: ${String(alt) || 'nothing yet'}`;
      const edit = dom.appendChild(document.createElement('button'));
      edit.type = 'button';
      edit.className = 'button';
      edit.textContent = 'Change this drawing';
      edit.addEventListener('click', () => {
        const position = view.getPos();
        if (position !== undefined) onEditChart(position);
      });
      return { dom, stopEvent: (event) => event.target === edit };
    },
  }),
];
