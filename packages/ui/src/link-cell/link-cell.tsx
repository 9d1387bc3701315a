import { use, type ReactNode } from 'react';
import type { LinkAs } from '../app-shell/navigation.ts';
import { InGridCell } from './in-grid-cell.ts';
import classes from './link-cell.module.css';

type LinkCellProps = { to: string; linkAs: LinkAs; children: ReactNode };

/** A link to another record. In a grid's cell Tab skips it; F2 on the cell focuses it. */
export function LinkCell({ to, linkAs: Link, children }: LinkCellProps) {
  const inGrid = use(InGridCell);
  return (
    <Link to={to} className={classes.link} tabIndex={inGrid ? -1 : undefined}>
      {children}
    </Link>
  );
}
