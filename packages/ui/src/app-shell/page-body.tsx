import type { ReactNode } from 'react';
import classes from './page-body.module.css';

/** The padded, width-limited body of a page that is not a grid (forms, summaries, settings). */
export function PageBody({ children }: { children: ReactNode }) {
  return <div className={classes.body}>{children}</div>;
}
