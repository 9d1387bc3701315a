import { Text } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useMessages } from '../messages/messages-context.tsx';
import classes from './offline-banner.module.css';

/** A line above the screen while the device has no network. */
export function OfflineBanner() {
  const { online } = useNetwork();
  const messages = useMessages();
  return (
    <div role="status" className={classes.place}>
      {!online && (
        <Text size="sm" className={classes.banner}>
          {messages.offline}
        </Text>
      )}
    </div>
  );
}
