import { ActionIcon, Button, Group } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';

/** Below the rows of a form that may have any number of them: adds one. */
export function AddRowButton({ label, onAdd }: { label: string; onAdd: () => void }) {
  return (
    <Group>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={onAdd}
      >
        {label}
      </Button>
    </Group>
  );
}

/** At the end of such a row: removes it. The label names the row, since all of them look alike. */
export function RemoveRowButton({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <ActionIcon size={34} aria-label={label} onClick={onRemove}>
      <IconX size={16} aria-hidden />
    </ActionIcon>
  );
}
