import { Text } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useWords } from '../words/words-context.tsx';
import classes from './offline-banner.module.css';

/** A line across the top while the device has no network. */
export function OfflineBanner() {
  const { online } = useNetwork();
  const words = useWords();
  return (
    <div role="status" className={classes.place}>
      {!online && (
        <Text size="sm" className={classes.banner}>
          {words.offline}
        </Text>
      )}
    </div>
  );
}
