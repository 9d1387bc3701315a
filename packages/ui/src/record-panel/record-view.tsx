import { Tabs, Text, Title } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { ErrorView } from '../error-view/error-view.tsx';
import type { Problem } from '../error-view/problem.ts';
import { formatCount } from '../locale/format-count.ts';
import { RecordSkeleton } from '../skeletons/record-skeleton.tsx';
import classes from './record-panel.module.css';

/** A part of a record in its own tab. `content` is rendered only while the tab is open. */
export type RecordTab = {
  value: string;
  label: string;
  /** A number, or what draws one. */
  count?: number | ReactElement;
  content: ReactNode;
};

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
  /** The record is being loaded. */
  loading?: boolean;
  problem?: Problem | null;
  onRetry?: () => void;
};

/** A record: name, status, actions, key facts, and its parts in tabs. */
export function RecordView(props: RecordViewProps) {
  const { title, subtitle, badge, actions, children, tabs = [], loading, problem } = props;
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
      {tabs.length > 0 && (
        <Tabs
          {...(props.tab === undefined ? { defaultValue: tabs[0]!.value } : { value: props.tab })}
          onChange={(value) => value !== null && props.onTabChange?.(value)}
          keepMounted={false}
        >
          <Tabs.List className={classes.tabs}>
            {tabs.map(({ value, label, count }) => (
              <Tabs.Tab key={value} value={value}>
                {label}{' '}
                {count !== undefined && (
                  <span className={classes.count}>
                    {typeof count === 'number' ? formatCount(count) : count}
                  </span>
                )}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {tabs.map(({ value, content }) => (
            <Tabs.Panel key={value} value={value} pt="md">
              {content}
            </Tabs.Panel>
          ))}
        </Tabs>
      )}
    </div>
  );
}
