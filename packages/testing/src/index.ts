export { startTemplates, type Contents, type Templates } from './database/templates.ts';
export { copyOf, type DatabaseCopy } from './database/copy.ts';
export { startOidc, type OidcServer } from './oidc/start-oidc.ts';
