/**
 * Where a dialog begins, the first of them that there is: what it names itself, a field, or its one filled button. A
 * field for a date would open its calendar over the dialog.
 */
const beginnings = [
  '[data-autofocus]',
  'input:not([type=hidden], .mantine-DateInput-input), textarea',
  '.mantine-Button-root:not([data-variant])',
];

/**
 * Puts the focus on the first thing to do in a dialog, also when that comes later, as after a preview, or in the place
 * of what had the focus. Where somebody has moved the focus themselves, it stays.
 *
 * @param body what stands in the dialog below its title
 * @returns what ends it
 */
export function keepBeginning(body: HTMLElement): () => void {
  let hasBegun = false;
  const begin = () => {
    const { activeElement } = document;
    // Without anything to do in it, a dialog begins at its button “Close”.
    const isAtClose = !hasBegun && activeElement?.closest('header') === headerOf(body);
    if (activeElement !== document.body && !isAtClose) return;
    const first = firstThingToDo(body);
    first?.focus({ preventScroll: true });
    hasBegun ||= first !== undefined;
  };
  // Mantine moves the focus into a dialog that opens: there, or else to “Close”.
  firstThingToDo(body)?.setAttribute('data-autofocus', 'true');
  const observer = new MutationObserver(begin);
  observer.observe(body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  return () => observer.disconnect();
}

const headerOf = (body: HTMLElement) => body.closest('[role=dialog]')?.querySelector('header');

function firstThingToDo(body: HTMLElement): HTMLElement | undefined {
  for (const beginning of beginnings) {
    const first = body.querySelector<HTMLElement>(`:is(${beginning}):enabled`);
    if (first) return first;
  }
  return undefined;
}
