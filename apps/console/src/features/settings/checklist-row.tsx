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
  const { label, jobType, required } = item;
  // The same thing may be asked of several job types.
  const name = jobType === null ? label : `${label}, ${jobTypeOf(item)}`;
  return (
    <li className={classes.row}>
      <div className={classes.name}>
        <Text fw={500}>{label}</Text>
        <Text size="sm" c="dimmed">
          {jobTypeOf(item)} · {required ? 'Required' : 'Optional'}
        </Text>
      </div>
      <div className={classes.buttons}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Move up ${name}`}
          className={classes.arrow}
          aria-disabled={place === 1}
          onClick={moveTo(place - 1)}
        >
          <IconArrowUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Move down ${name}`}
          className={classes.arrow}
          aria-disabled={last}
          onClick={moveTo(place + 1)}
        >
          <IconArrowDown size={16} aria-hidden />
        </ActionIcon>
        <Button variant="subtle" size="compact-sm" aria-label={`Edit ${name}`} onClick={onEdit}>
          Edit
        </Button>
        <Button variant="subtle" size="compact-sm" aria-label={`Retire ${name}`} onClick={onRetire}>
          Retire
        </Button>
      </div>
    </li>
  );
}
