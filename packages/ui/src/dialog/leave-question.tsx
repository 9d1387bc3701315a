import { Button, Group, Text } from '@mantine/core';

type LeaveQuestionProps = {
  onDiscard: () => void;
  onStay: () => void;
  className?: string;
  words: { question: string; discard: string; stay: string };
};

/** In the place of a dialog's buttons: whether what was entered may be lost. */
export function LeaveQuestion({ onDiscard, onStay, className, words }: LeaveQuestionProps) {
  return (
    <Group justify="flex-end" gap="xs" role="alert" className={className}>
      <Text size="sm">{words.question}</Text>
      <Button variant="default" onClick={onDiscard}>
        {words.discard}
      </Button>
      <Button autoFocus onClick={onStay}>
        {words.stay}
      </Button>
    </Group>
  );
}
