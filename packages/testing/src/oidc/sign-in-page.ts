/** The provider's own page, on which somebody says who they are. */
export function signInPage(asked: URL): string {
  const kept = [...asked.searchParams].map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  return `<!doctype html><html lang="en"><title>Example SSO</title><link rel="icon" href="data:,">
<form action="${escaped(asked.pathname)}">${kept.join('')}
<label>Who are you? <input name="who" type="email"></label> <button>Go on</button></form></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
