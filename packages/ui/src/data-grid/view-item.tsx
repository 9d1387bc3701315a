import { Button, Text } from '@mantine/core';
import { useId, type ReactNode, type Ref } from 'react';
import type { SavedView } from './saved-views.ts';
import classes from './views.module.css';

type ViewItemProps = {
  view: SavedView;
  /** Whether the grid shows it now. */
  current: boolean;
  onOpen: () => void;
  /** What is to be known of it besides its name: who shares it. */
  note?: string;
  buttonRef?: Ref<HTMLButtonElement>;
  /** What can be done with it. */
  children?: ReactNode;
};

/** A view in the menu: the button that opens it, and what else can be done with it. */
export function ViewItem({ view, current, onOpen, note, buttonRef, children }: ViewItemProps) {
  const id = useId();
  return (
    <li className={classes.item}>
      <Button
        ref={buttonRef}
        classNames={{ root: classes.name, label: classes.label }}
        size="compact-sm"
        variant={current ? 'light' : 'subtle'}
        color={current ? undefined : 'gray'}
        justify="flex-start"
        aria-current={current || undefined}
        aria-describedby={note === undefined ? undefined : id}
        title={view.name}
        onClick={onOpen}
      >
        {view.name}
      </Button>
      {note !== undefined && (
        <Text id={id} size="xs" c="dimmed" className={classes.note}>
          {note}
        </Text>
      )}
      {children}
    </li>
  );
}
