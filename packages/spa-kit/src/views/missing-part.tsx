import { Button, Paper, Text } from '@mantine/core';
import { hasUnsavedInput } from '@stint/ui/form/unsaved-input.ts';
import { createPortal } from 'react-dom';
import { useMessages } from '../messages/messages-context.tsx';
import classes from './missing-parts.module.css';
import { useRecovery } from './use-recovery.ts';

/**
 * Why something that was opened is not there yet, with a button where the page has to be loaded again.
 *
 * @param place of a screen that is missing; null where the screen is there
 */
export function MissingPart({ place }: { place: HTMLElement | null }) {
  const messages = useMessages();
  const { reason, reload } = useRecovery();
  if (reason === 'asking') return null;
  const { title, text, typed } = messages.missingPart[reason];
  const said = (
    <Paper
      role="alert"
      className={place ? undefined : classes.card}
      shadow={place ? undefined : 'md'}
      maw={480}
      m={place ? 'md' : undefined}
      p="md"
      withBorder
    >
      <Text fw={600}>{title}</Text>
      <Text size="sm">{hasUnsavedInput() ? `${text} ${typed}` : text}</Text>
      {reload && (
        <Button size="xs" mt="sm" onClick={reload}>
          {messages.reload}
        </Button>
      )}
    </Paper>
  );
  return place ? createPortal(said, place) : said;
}
