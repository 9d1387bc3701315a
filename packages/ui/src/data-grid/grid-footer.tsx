import { formatCount } from '../locale/format-count.ts';
import classes from './data-grid.module.css';

type GridFooterProps = { loaded: number; total: number | null; loading: boolean };

/** How many rows are loaded: “50 of 12,345”. */
export function GridFooter({ loaded, total, loading }: GridFooterProps) {
  const text =
    loading && loaded === 0
      ? 'Loading…'
      : total === null || total === loaded
        ? `${formatCount(loaded)} ${loaded === 1 ? 'row' : 'rows'}`
        : `${formatCount(loaded)} of ${formatCount(total)}`;
  return (
    <div className={classes.foot}>
      <span role="status">{text}</span>
    </div>
  );
}
