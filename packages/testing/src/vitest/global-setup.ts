import type { TestProject } from 'vitest/node';
import { startTemplates } from '../database/templates.ts';
import { providedTemplates } from './provided.ts';

/** For `globalSetup`: one server for the whole run, from which each test file takes its copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { templates, stop } = await startTemplates();
  project.provide(providedTemplates, templates);
  return stop;
}
