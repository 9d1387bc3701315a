import type { ReactNode } from 'react';
import type { Tone } from './tone.ts';
import { ToneIcon } from './tone-icon.tsx';
import classes from './status-badge.module.css';

type StatusBadgeProps = {
  tone: Tone;
  label: string;
  /** Replaces the tone's icon (14 px, aria-hidden). */
  icon?: ReactNode;
};

/** A record's status as text, shape and color, so that nothing depends on the color alone. */
export function StatusBadge({ tone, label, icon }: StatusBadgeProps) {
  return (
    <span className={classes.badge} data-tone={tone}>
      {icon ?? <ToneIcon tone={tone} />}
      <span className={classes.label}>{label}</span>
    </span>
  );
}
