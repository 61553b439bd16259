/**
 * Opens the note of a bound number under the line that prints it. The note is a copy of the one at
 * the foot; a float as wide as the column falls below the line and parts it from the next one.
 */
export function openInPlace(link: HTMLAnchorElement): void {
  const foot = document.getElementById(link.hash.slice(1));
  if (!foot) return;
  closeInPlace();

  const panel = document.createElement('span');
  panel.className = 'note-in-place';
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-label', `Evidence for ${link.textContent}`);
  panel.append(copyOf(foot), closeButton(link));
  link.after(panel);
  link.setAttribute('aria-expanded', 'true');
}

/** Closes the note that is open, if one is. */
export function closeInPlace(): HTMLAnchorElement | null {
  document.querySelector('.note-in-place')?.remove();
  const link = document.querySelector<HTMLAnchorElement>('a.bound-figure[aria-expanded="true"]');
  link?.setAttribute('aria-expanded', 'false');
  return link;
}

/** The note without what only the foot needs, its ids made its own. */
function copyOf(foot: HTMLElement): HTMLElement {
  const copy = foot.cloneNode(true) as HTMLElement;
  copy.removeAttribute('id');
  copy.querySelector('a[href^="#ref-"]')?.remove();
  for (const element of copy.querySelectorAll('[id]')) element.id = `${element.id}-open`;
  for (const attribute of ['aria-labelledby', 'aria-describedby']) {
    for (const element of copy.querySelectorAll(`[${attribute}]`)) {
      element.setAttribute(attribute, `${element.getAttribute(attribute)}-open`);
    }
  }
  return copy;
}

function closeButton(link: HTMLAnchorElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Close';
  button.addEventListener('click', () => {
    closeInPlace();
    link.focus();
  });
  return button;
}
