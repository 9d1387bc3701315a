import { Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './work-item.module.css';

type WorkItemProps = {
  title: ReactNode;
  badge?: ReactNode;
  /** What else there is to know; empty ones are left out. */
  lines: readonly ReactNode[];
  actions?: ReactNode;
};

/** A placement or an assignment in the panel of somebody it belongs to. */
export function WorkItem({ title, badge, lines, actions }: WorkItemProps) {
  return (
    <Paper withBorder p="sm" component="section">
      <div className={classes.head}>
        <Text component="div" fw={600} className={classes.title}>
          {title}
        </Text>
        {badge}
      </div>
      {lines.filter(Boolean).map((line, index) => (
        <Text key={index} component="div" size="sm" c="dimmed" className={classes.line}>
          {line}
        </Text>
      ))}
      {actions && <div className={classes.actions}>{actions}</div>}
    </Paper>
  );
}
