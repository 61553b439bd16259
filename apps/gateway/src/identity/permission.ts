import type { StaffRole } from './viewer.ts';

/** Who may do something, and how that is called when somebody may not. */
export interface Permission {
  /** Everybody with this role or a higher one. */
  readonly least: StaffRole;
  /** Completes "may": `record a place`. */
  readonly to: string;
}

/** From least to most: each may do what those before it may. */
export const ROLES: readonly StaffRole[] = [
  'REPORTER',
  'EDITOR',
  'EDITOR_IN_CHIEF',
  'ADMINISTRATOR',
];

/** Whether a role reaches up to what a permission asks for. */
export function isAllowed(role: StaffRole, { least }: Permission): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least);
}

/** The sentence for somebody who may not. */
export function refusalFor(role: StaffRole, { least, to }: Permission): string {
  const names = ROLES.slice(ROLES.indexOf(least)).map((one) => `${TITLES[one]}s`);
  const last = names.pop() ?? '';
  const all = names.length === 0 ? last : `${names.join(', ')} and ${last}`;
  return `Only ${all.replace('editor-in-chiefs', 'editors-in-chief')} may ${to}, and you are signed in as ${article(role)} ${TITLES[role]}.`;
}

const TITLES: Record<StaffRole, string> = {
  REPORTER: 'reporter',
  EDITOR: 'editor',
  EDITOR_IN_CHIEF: 'editor-in-chief',
  ADMINISTRATOR: 'administrator',
};

function article(role: StaffRole): string {
  return role === 'REPORTER' ? 'a' : 'an';
}
