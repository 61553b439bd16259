import type { TestProject } from 'vitest/node';
import { startTemplates, type Templates } from '../database/templates.ts';

declare module 'vitest' {
  interface ProvidedContext {
    headcountTemplates: Templates;
  }
}

/** For `globalSetup`: one server for the whole run, from which each test file takes its copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { templates, stop } = await startTemplates();
  project.provide('headcountTemplates', templates);
  return stop;
}
