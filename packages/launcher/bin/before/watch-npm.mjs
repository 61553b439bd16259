import { readFileSync } from 'node:fs';

/** How often npm is looked after. */
const lookEvery = 500;

/**
 * Calls `gone` when the npm that started us has ended without a word, as by kill -9. npm starts us
 * by way of a shell, which may stay behind; then it is the shell's parent that counts.
 * @param {() => void} gone
 */
export function watchNpm(gone) {
  if (!process.env['npm_lifecycle_event']) return;
  const begun = chain();
  const timer = setInterval(() => {
    if (chain() === begun) return;
    clearInterval(timer);
    gone();
  }, lookEvery);
  timer.unref();
}

/** The processes between us and npm, npm included: "812" or, with a shell, "812<801". */
function chain() {
  const parent = process.ppid;
  try {
    // Name and parent are the second and fourth fields; the name stands in parentheses. Linux only.
    const stat = readFileSync(`/proc/${parent}/stat`, 'utf8');
    const [, name = '', grandparent] = stat.match(/\((.*)\) \S (\d+)/) ?? [];
    return /^(ba|da|z|k)?sh$/.test(name) ? `${parent}<${grandparent}` : String(parent);
  } catch {
    return String(parent);
  }
}
