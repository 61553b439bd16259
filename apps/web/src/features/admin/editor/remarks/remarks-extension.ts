import { Extension } from '@tiptap/core';
import { remarksPlugin } from './remarks-plugin.ts';

/** Marks the words that remarks are about, and keeps the marks at them. */
export const RemarksExtension = Extension.create({
  name: 'remarks',
  addProseMirrorPlugins: () => [remarksPlugin()],
});
