import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './claim.module.css';
import { useClaimTexts } from './use-claim-texts.ts';

type ChangedMeanwhileProps = { title: string; changes: readonly string[]; onSeen: () => void };

/** What changed while somebody decided; they go on when they have seen it. */
export function ChangedMeanwhile({ title, changes, onSeen }: ChangedMeanwhileProps) {
  const texts = useClaimTexts();
  return (
    <Alert
      color="orange"
      variant="light"
      title={title}
      classNames={{ title: classes.attention }}
      icon={<IconAlertTriangle size={18} aria-hidden />}
    >
      <ul className={classes.list}>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <Button mt="sm" size="md" variant="default" onClick={onSeen}>
        {texts.changes.seen}
      </Button>
    </Alert>
  );
}
