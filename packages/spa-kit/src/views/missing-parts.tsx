import { Button, Paper, Text } from '@mantine/core';
import { waitingModules } from '@stint/ui/lazy-module/waiting-modules.ts';
import { useSyncExternalStore } from 'react';
import { useMessages } from '../messages/messages-context.tsx';
import classes from './missing-parts.module.css';
import { useRecovery } from './use-recovery.ts';

/**
 * Says why something that was opened is not there yet, when its code could not be loaded: there is no network, the
 * server is down, or a new version took its place. The screen stays, and it goes on by itself; where that needs
 * loading the page again and something is typed, a person decides.
 */
export function MissingParts() {
  const some = useSyncExternalStore(waitingModules.subscribe, waitingModules.some);
  return some && <MissingPart />;
}

function MissingPart() {
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
