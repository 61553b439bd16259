/** How often somebody who reads a log, not a screen, hears that a step is still going on. */
const reminderEvery = 20_000;

/**
 * Says what is being done while it is done: on a screen in one line with the seconds counted, in a
 * log as a line at the beginning and at the end.
 * @template T
 * @param {string} doing "Building the site"
 * @param {(tell: (detail: string) => void) => Promise<T>} work may tell how far it has come
 * @returns {Promise<T>}
 */
export async function during(doing, work) {
  const screen = process.stderr.isTTY ? process.stderr : undefined;
  const begun = Date.now();
  const seconds = () => `${Math.round((Date.now() - begun) / 1000)} s`;
  let detail = '';
  const draw = () =>
    screen?.write(`\r\u001B[K  ${doing} … ${seconds()}${detail && ` · ${detail}`}`);
  if (!screen) console.error(`  ${doing} …`);
  draw();
  const timer = setInterval(
    screen ? draw : () => console.error(`  ${doing} … ${seconds()}${detail && ` · ${detail}`}`),
    screen ? 250 : reminderEvery,
  );
  try {
    const result = await work((text) => {
      detail = text;
    });
    screen?.write('\r\u001B[K');
    if (Date.now() - begun >= 1000) console.error(`  ${doing}: ${seconds()}`);
    return result;
  } catch (error) {
    screen?.write('\r\u001B[K');
    throw error;
  } finally {
    clearInterval(timer);
  }
}
