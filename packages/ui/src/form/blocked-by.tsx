import { Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useUiWords } from '../words/ui-words.ts';

/** Next to the button of a form: the names of what prevents it, as `useBlocking` finds them. */
export function BlockedBy({ names }: { names: readonly string[] }) {
  const { toCheck } = useUiWords().forms;
  if (names.length === 0) return null;
  return (
    <Text
      role="alert"
      size="sm"
      c="var(--stint-bad-text)"
      style={{ marginInlineEnd: 'auto', minWidth: 0 }}
    >
      <IconAlertCircle size={15} aria-hidden style={{ verticalAlign: '-2px' }} /> {toCheck}{' '}
      {names.join(', ')}
    </Text>
  );
}
