import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { ErrorView } from '../error-view/error-view.tsx';
import type { Problem } from '../error-view/problem.ts';
import { RecordSkeleton } from '../skeletons/record-skeleton.tsx';
import { RecordTabs } from './record-tabs.tsx';
import type { RecordTab } from './record-tabs.tsx';
import classes from './record-panel.module.css';

export type RecordViewProps = {
  title: string;
  /** What kind of record this is, or whose: “Assignment · Contoso Ltd.” */
  subtitle?: ReactNode;
  /** Usually a `StatusBadge`. */
  badge?: ReactNode;
  /** Usually an `ActionBar`. */
  actions?: ReactNode;
  /** Above the tabs: key facts, notices. */
  children?: ReactNode;
  tabs?: readonly RecordTab[];
  /** The open tab, if the address contains it. */
  tab?: string;
  onTabChange?: (tab: string) => void;
  /** There is room for the first part beside another: it is always shown, and the others have the tabs. */
  sideBySide?: boolean;
  /** The record is being loaded. */
  loading?: boolean;
  problem?: Problem | null;
  onRetry?: () => void;
};

/** A record: name, status, actions, key facts, and its parts in tabs. */
export function RecordView(props: RecordViewProps) {
  const {
    title,
    subtitle,
    badge,
    actions,
    children,
    tabs = [],
    loading,
    problem,
    sideBySide,
  } = props;
  if (problem) return <ErrorView problem={problem} onRetry={props.onRetry} />;
  if (loading) return <RecordSkeleton />;
  return (
    <div className={classes.view}>
      <div className={classes.head}>
        <div className={classes.titleRow}>
          <Title order={2} className={classes.title}>
            {title}
          </Title>
          {badge}
        </div>
        {subtitle && (
          <Text component="div" size="sm" c="dimmed">
            {subtitle}
          </Text>
        )}
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
      {sideBySide && tabs.length > 1 ? (
        <div className={classes.columns}>
          <section aria-label={tabs[0]!.label}>
            <Title order={3} className={classes.columnTitle}>
              {tabs[0]!.label}
            </Title>
            {tabs[0]!.content}
          </section>
          <RecordTabs tabs={tabs.slice(1)} tab={props.tab} onTabChange={props.onTabChange} />
        </div>
      ) : (
        tabs.length > 0 && (
          <RecordTabs tabs={tabs} tab={props.tab} onTabChange={props.onTabChange} />
        )
      )}
    </div>
  );
}
