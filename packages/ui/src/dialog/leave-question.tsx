import { Button, Group, Text } from '@mantine/core';

type LeaveQuestionProps = { onDiscard: () => void; onStay: () => void; className?: string };

/** In the place of a dialog's buttons: whether what was entered may be lost. */
export function LeaveQuestion({ onDiscard, onStay, className }: LeaveQuestionProps) {
  return (
    <Group justify="flex-end" gap="xs" role="alert" className={className}>
      <Text size="sm">What you typed is not saved.</Text>
      <Button variant="default" onClick={onDiscard}>
        Discard
      </Button>
      <Button autoFocus onClick={onStay}>
        Keep editing
      </Button>
    </Group>
  );
}
