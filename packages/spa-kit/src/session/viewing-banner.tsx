import { Button, Group, Text } from '@mantine/core';
import { useMessages } from '../messages/messages-context.tsx';
import { useSession } from './session.ts';
import { useViewer } from './viewer.ts';
import classes from './viewing-banner.module.css';

/** Where an administrator began to view: Admin › User management. */
export const accountsPath = '/console/accounts';

/** A line above every screen while an administrator views as somebody else, with the way out. */
export default function ViewingBanner() {
  const { account } = useViewer();
  const { signOut } = useSession();
  const messages = useMessages();
  const stop = async () => {
    await signOut();
    window.location.assign(accountsPath);
  };
  return (
    <Group role="status" className={classes.banner} justify="center" gap="sm">
      <Text size="sm">{messages.viewingAs(account.displayName)}</Text>
      <Button size="compact-sm" variant="default" onClick={() => void stop()}>
        {messages.stopViewing}
      </Button>
    </Group>
  );
}
