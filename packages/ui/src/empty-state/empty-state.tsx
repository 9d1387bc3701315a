import { EmptyState as MantineEmptyState } from '@mantine/core';
import type { ReactNode } from 'react';

type EmptyStateProps = {
  /** “No placements are waiting to be hired.” */
  title: string;
  /** What to do next, or when something will appear here. */
  description?: ReactNode;
  /** 28 px, aria-hidden. */
  icon?: ReactNode;
  /** The buttons of the next step. */
  children?: ReactNode;
};

/** A message that there is nothing here, and what to do about it. */
export function EmptyState({ title, description, icon, children }: EmptyStateProps) {
  return (
    <MantineEmptyState
      size="sm"
      title={title}
      description={description}
      icon={icon}
      withIndicatorBackground={icon !== undefined}
      p="xl"
    >
      {children && <MantineEmptyState.Actions>{children}</MantineEmptyState.Actions>}
    </MantineEmptyState>
  );
}
