export { loadStoryIfEmpty } from './load-story.ts';
