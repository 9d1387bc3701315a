import { UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Shortcut } from '../kbd/shortcut.tsx';
import classes from './search-trigger.module.css';

type SearchTriggerProps = { onOpen: () => void; label?: string };

/** Opens the command palette. It looks like a search field, because people look for one. */
export function SearchTrigger({ onOpen, label = 'Search or jump to' }: SearchTriggerProps) {
  return (
    <UnstyledButton className={classes.trigger} onClick={onOpen}>
      <IconSearch size={16} aria-hidden />
      <span className={classes.label}>{label}</span>
      <span className={classes.keys}>
        <Shortcut keys={['mod', 'K']} />
      </span>
    </UnstyledButton>
  );
}
