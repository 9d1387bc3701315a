import { Tabs } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { formatCount } from '../locale/format-count.ts';
import classes from './record-panel.module.css';

/** A part of a record in its own tab. `content` is rendered only while the tab is open. */
export type RecordTab = {
  value: string;
  label: string;
  /** A number, or what draws one. */
  count?: number | ReactElement;
  content: ReactNode;
};

type RecordTabsProps = {
  /** At least one. */
  tabs: readonly RecordTab[];
  /** The open one, if the address contains it; one that is not here means the first. */
  tab?: string;
  onTabChange?: (tab: string) => void;
};

/** The parts of a record, of which one is shown. */
export function RecordTabs({ tabs, tab, onTabChange }: RecordTabsProps) {
  const first = tabs[0]!.value;
  const open = tabs.some(({ value }) => value === tab) ? tab : first;
  return (
    <Tabs
      {...(tab === undefined ? { defaultValue: first } : { value: open })}
      onChange={(value) => value !== null && onTabChange?.(value)}
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
  );
}
