import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { ActionButton } from './action-button.tsx';
import { ActionMenu } from './action-menu.tsx';
import type { AvailableAction } from './available-action.ts';
import classes from './action-bar.module.css';

/** Average width of one button (px); buttons that don't fit go into the menu. */
const buttonRoom = 150;
const mostButtons = 4;

type ActionBarProps = {
  /** As the server sent them with the record. Absent actions are hidden; refused ones are disabled with their reason. */
  actions: readonly AvailableAction[];
  onAction: (action: string) => void;
  /** The action to offer first; by default the first allowed one that is not in `danger`. Null: none. */
  primary?: string | null;
  /** Actions that end or undo something: never shown as the filled button, red in the menu. */
  danger?: readonly string[];
  icons?: Readonly<Record<string, ReactNode>>;
  /** The action that is running: its button shows a loader. */
  busy?: string | null;
  /** Name of the group for screen readers. */
  label?: string;
};

/** What may be done with a record: one button per action; those that don't fit are in a menu. */
export function ActionBar({
  actions,
  onAction,
  primary,
  danger = [],
  icons = {},
  busy = null,
  label = 'Actions',
}: ActionBarProps) {
  const { ref, width } = useElementSize();
  if (actions.length === 0) return null;

  const first =
    actions.find((action) => action.action === primary) ??
    actions.find((action) => action.allowed && !danger.includes(action.action)) ??
    actions.find((action) => action.allowed) ??
    actions[0]!;
  const ordered = [first, ...actions.filter((action) => action !== first)];
  // Before the first measurement (width 0), all buttons are shown.
  const fitting = width === 0 ? mostButtons : Math.max(1, Math.floor(width / buttonRoom));
  const shown = ordered.slice(0, Math.min(fitting, mostButtons));
  const rest = ordered.slice(shown.length);

  return (
    <div ref={ref} role="group" aria-label={label} className={classes.bar}>
      {shown.map((action) => (
        <ActionButton
          key={action.action}
          action={action}
          primary={
            primary !== null &&
            action === first &&
            action.allowed &&
            !danger.includes(action.action)
          }
          danger={danger.includes(action.action) && action.allowed}
          icon={icons[action.action]}
          busy={busy === action.action}
          onRun={onAction}
        />
      ))}
      {rest.length > 0 && (
        <ActionMenu
          actions={rest}
          label="More actions"
          isDanger={(action) => danger.includes(action)}
          onRun={onAction}
        />
      )}
    </div>
  );
}
