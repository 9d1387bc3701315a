import { ActionIcon, Button, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useEffect, useRef, type MouseEvent } from 'react';
import type { ConfiguredChecklistItemFragment } from '../../gql/graphql.ts';
import { jobTypeOf } from './checklist-item.ts';
import classes from './checklist-settings.module.css';

type ChecklistRowProps = {
  item: ConfiguredChecklistItemFragment;
  /** From 1. */
  place: number;
  last: boolean;
  onMove: (place: number) => void;
  onEdit: () => void;
  onRetire: () => void;
};

/** An item of the checklist with what can be done with it. */
export function ChecklistRow({ item, place, last, onMove, onEdit, onRetire }: ChecklistRowProps) {
  const pressed = useRef<HTMLElement | null>(null);
  // A row that is put elsewhere in the page loses the keyboard.
  useEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [place]);
  const moveTo = (to: number) => (event: MouseEvent<HTMLButtonElement>) => {
    pressed.current = event.currentTarget;
    onMove(to);
  };
  const { label, required } = item;
  return (
    <li className={classes.row}>
      <div className={classes.name}>
        <Text fw={500}>{label}</Text>
        <Text size="sm" c="dimmed">
          {jobTypeOf(item)} · {required ? 'Required' : 'Optional'}
        </Text>
      </div>
      <div className={classes.buttons} role="group" aria-label={`${label}, ${jobTypeOf(item)}`}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Move up ${label}`}
          aria-disabled={place === 1}
          data-disabled={place === 1 || undefined}
          onClick={moveTo(place - 1)}
        >
          <IconArrowUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Move down ${label}`}
          aria-disabled={last}
          data-disabled={last || undefined}
          onClick={moveTo(place + 1)}
        >
          <IconArrowDown size={16} aria-hidden />
        </ActionIcon>
        <Button variant="subtle" size="compact-sm" aria-label={`Edit ${label}`} onClick={onEdit}>
          Edit
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`Retire ${label}`}
          onClick={onRetire}
        >
          Retire
        </Button>
      </div>
    </li>
  );
}
