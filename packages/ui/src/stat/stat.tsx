import type { ReactNode } from 'react';
import type { LinkAs } from '../app-shell/navigation.ts';
import classes from './stat.module.css';

type StatProps = {
  label: string;
  /** The number, already formatted. */
  value: ReactNode;
  /** A comparison: “4 more than last week”. */
  note?: ReactNode;
  /** Address of the rows behind the number. */
  to?: string;
  linkAs?: LinkAs;
};

/** An important number, large, with its name. If it has rows, it links to them. */
export function Stat({ label, value, note, to, linkAs: Link }: StatProps) {
  const content = (
    <>
      <span className={classes.label}>{label}</span>
      <span className={classes.value}>{value}</span>
      {note && <span className={classes.note}>{note}</span>}
    </>
  );
  if (!to || !Link) return <div className={classes.stat}>{content}</div>;
  return (
    <Link to={to} className={`${classes.stat} ${classes.link}`}>
      {content}
    </Link>
  );
}
