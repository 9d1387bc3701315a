import type { ReactNode } from 'react';
import classes from './skip-link.module.css';

/** The first link of a frame, seen when it has the focus: past the navigation, to `main`, whose id is `main`. */
export function SkipLink({ children }: { children: ReactNode }) {
  return (
    <a href="#main" className={classes.skip}>
      {children}
    </a>
  );
}
