import { VisuallyHidden } from '@mantine/core';
import { formatCount } from '../locale/format-count.ts';
import classes from './count-badge.module.css';

type CountBadgeProps = {
  count: number;
  /** What is counted, for people who only hear it: “due”. */
  counted: string;
};

/** How much waits at a place of the navigation; nothing when nothing does. */
export function CountBadge({ count, counted }: CountBadgeProps) {
  if (count === 0) return null;
  return (
    <>
      {/* Read with a space behind the name of the place. */}{' '}
      <span className={classes.badge}>
        {formatCount(count)} <VisuallyHidden>{counted}</VisuallyHidden>
      </span>
    </>
  );
}
