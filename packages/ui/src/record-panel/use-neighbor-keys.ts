import type { KeyboardEvent } from 'react';
import { isTyping, overlay } from '../kbd/typing.ts';
import { useShortcut, type ShortcutEntry } from '../shortcuts/shortcuts.tsx';

/** What uses ↑ and ↓ for itself. */
const usesArrows = '[role=radiogroup], [role=combobox], [role=listbox], [role=menu], [role=grid]';

const nextKey: ShortcutEntry = { keys: ['J'], label: 'Next record', where: 'On a record' };
const previousKey: ShortcutEntry = { keys: ['K'], label: 'Previous record', where: 'On a record' };

type Steps = { previous: () => void; next: () => void };

/**
 * J and K lead to the next and the previous record from anywhere on the screen, unless somebody types or a dialog is
 * open; ↑ and ↓ only where the focus is in the panel.
 *
 * @returns handles a key that was pressed in the panel
 */
export function useNeighborKeys({ previous, next }: Steps) {
  const unlessBusy = (step: () => void) => (event: globalThis.KeyboardEvent) => {
    if (isTyping(event.target as HTMLElement) || document.querySelector(overlay)) return;
    event.preventDefault();
    step();
  };
  useShortcut(nextKey, unlessBusy(next), { when: 'own' });
  useShortcut(previousKey, unlessBusy(previous), { when: 'own' });
  return (event: KeyboardEvent<HTMLElement>) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    const step = key === 'ArrowDown' ? next : key === 'ArrowUp' ? previous : null;
    const target = event.target as HTMLElement;
    if (!step || altKey || ctrlKey || metaKey || shiftKey) return;
    if (isTyping(target) || target.closest(usesArrows)) return;
    event.preventDefault();
    step();
  };
}
