/** What takes the keys for itself: a dialog, a menu, the list of a select. */
export const overlay = '[role=dialog], [role=menu], [role=listbox]';

/** Whether keys are text here. A box that is ticked in a row has the focus afterwards, and nothing is typed there. */
export function isTyping(target: HTMLElement): boolean {
  const isField = target.matches('input, textarea, select, [contenteditable=true]');
  return isField && !target.matches('[type=checkbox], [type=radio], [type=button]');
}
