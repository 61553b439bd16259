// This file and those that import it first must be readable by any Node that knows modules: they
// tell the old ones what to do.

/** The first Node that can run these commands. They bring the Node that runs Headcount itself. */
const oldest = 20;

/**
 * The sentence for a Node that is too old, or undefined when it will do.
 * @param {string} version as in process.versions.node
 * @returns {string | undefined}
 */
export function refusalOf(version) {
  if (Number.parseInt(version, 10) >= oldest) return undefined;
  return `Headcount needs Node ${oldest} or later to start, and this is Node ${version}; install a newer one from https://nodejs.org.`;
}

/** Ends the process with that sentence if it must. */
export function requireNode() {
  const refusal = refusalOf(process.versions.node);
  if (refusal === undefined) return;
  console.error(refusal);
  process.exit(1);
}
