import { Button, Paper, Text } from '@mantine/core';
import { useMessages } from '../messages/messages-context.tsx';
import classes from './missing-parts.module.css';
import { useRecovery } from './use-recovery.ts';

/** Why something that was opened is not there yet, with a button where the page has to be loaded again. */
export function MissingPart() {
  const messages = useMessages();
  const { reason, reload } = useRecovery();
  if (reason === 'asking') return null;
  const { title, text } = messages.missingPart[reason];
  return (
    <Paper role="alert" className={classes.card} shadow="md" p="md" withBorder>
      <Text fw={600}>{title}</Text>
      <Text size="sm">{text}</Text>
      {reload && (
        <Button size="xs" mt="sm" onClick={reload}>
          {messages.reload}
        </Button>
      )}
    </Paper>
  );
}
