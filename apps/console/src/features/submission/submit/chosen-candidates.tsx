import { ActionIcon, Text } from '@mantine/core';
import type { SearchOption } from '@stint/ui/search-select/search-select.tsx';
import { IconX } from '@tabler/icons-react';
import classes from './chosen-candidates.module.css';

type ChosenCandidatesProps = {
  chosen: readonly SearchOption[];
  onRemove: (id: string) => void;
};

/** Who is chosen. */
export function ChosenCandidates({ chosen, onRemove }: ChosenCandidatesProps) {
  if (chosen.length === 0) return null;
  return (
    <ul className={classes.list} aria-label="Chosen">
      {chosen.map(({ value, label, description }) => (
        <li key={value} className={classes.item}>
          <div className={classes.words}>
            {label}
            <Text size="xs" c="dimmed">
              {description}
            </Text>
          </div>
          <ActionIcon aria-label={`Leave ${label} out`} onClick={() => onRemove(value)}>
            <IconX size={15} aria-hidden />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}
