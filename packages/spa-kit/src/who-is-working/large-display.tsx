import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import type { ReactNode } from 'react';
import classes from './large-display.module.css';
import { useWholeScreen } from './use-whole-screen.ts';

type LargeDisplayProps = {
  title: string;
  /** What the button that leaves is called. */
  leave: string;
  onLeave: () => void;
  children: ReactNode;
};

/** The board alone on the whole screen, for a wall or a desk where people pass. Escape leaves it. */
export function LargeDisplay({ title, leave, onLeave, children }: LargeDisplayProps) {
  useWholeScreen(onLeave);
  return (
    <Dialog
      fullScreen
      title={title}
      onClose={onLeave}
      closeButtonProps={{ 'aria-label': leave, size: 44 }}
      transitionProps={{ duration: 0 }}
    >
      <div className={classes.display}>{children}</div>
    </Dialog>
  );
}
