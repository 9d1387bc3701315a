/**
 * Enter that opened a dialog and is still held down presses no button in it.
 *
 * @returns what ends it
 */
export function ignoreHeldEnter(body: HTMLElement): () => void {
  body.addEventListener('keydown', ignore);
  return () => body.removeEventListener('keydown', ignore);
}

function ignore(event: KeyboardEvent): void {
  const isOnButton = event.target instanceof HTMLButtonElement;
  if (event.repeat && event.key === 'Enter' && isOnButton) event.preventDefault();
}
