import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

type EmptyStateProps = {
  /** “No placements are waiting to be hired.” */
  title: string;
  /** What to do next, or when something will appear here. */
  description?: ReactNode;
  /** The buttons of the next step. */
  children?: ReactNode;
};

/** A message that there is nothing here, and what to do about it. */
export function EmptyState({ title, description, children }: EmptyStateProps) {
  return (
    <div className={classes.view}>
      <p className={classes.title}>{title}</p>
      {description && <div className={classes.description}>{description}</div>}
      {children && <div className={classes.actions}>{children}</div>}
    </div>
  );
}
