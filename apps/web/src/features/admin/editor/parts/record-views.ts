import type { NodeViewRenderer } from '@tiptap/core';
import { groundIn } from '../check/ground-extension.ts';
import { chartKindWords, chartValuesOf } from '../drawing/chart-values.ts';
import { ChartNode, QuotationNode } from '../schema/block-nodes.ts';

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
      const { kind, figure, events, caption, alt } = chartValuesOf(view.node.attrs);
      const ground = groundIn(view.editor.state)?.ground;
      const titles = [
        ground?.figures.find(({ slug }) => slug === figure)?.title ?? figure,
        ...events.map(
          ({ event }) => ground?.events.find(([id]) => id === event)?.[1].title ?? event,
        ),
      ].filter(Boolean);
      const head = dom.appendChild(document.createElement('p'));
      head.textContent = [chartKindWords(kind), titles.join(' · ')].filter(Boolean).join(': ');
      const words = dom.appendChild(document.createElement('figcaption'));
      words.textContent = caption || 'No caption yet';
      const described = dom.appendChild(document.createElement('p'));
      described.textContent = `Read aloud: ${alt || 'nothing yet'}`;
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
