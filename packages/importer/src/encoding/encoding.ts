/** How text is written in bytes. A byte order mark, where there is one, belongs to none of them. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1251'] as const;

export type Encoding = (typeof encodings)[number];
