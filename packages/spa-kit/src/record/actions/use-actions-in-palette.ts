import type { AvailableAction } from '@stint/ui/action-bar/available-action.ts';
import { usePaletteActions } from './palette-actions.tsx';

/**
 * Offers in ⌘K what may be done with the open record.
 *
 * @param actions as the server sent them; refused ones are left out, as their button shows the reason
 * @param record what they act on: “Assignment 1042”
 */
export function useActionsInPalette(
  actions: readonly AvailableAction[],
  record: string | undefined,
  onRun: (action: string) => void,
): void {
  usePaletteActions(
    actions
      .filter(({ allowed }) => allowed)
      .map(({ action, label }) => ({
        id: action,
        label,
        description: record,
        onRun: () => onRun(action),
      })),
  );
}
