import { Text } from '@mantine/core';
import type { OwnRequestFragment } from '../../../gql/graphql.ts';
import { useMyDataTexts } from '../use-my-data-texts.ts';
import classes from './requested-changes.module.css';

type RequestedChangesProps = { changes: OwnRequestFragment['changes'] };

/** What differs, old and new side by side; on a phone under each other. */
export function RequestedChanges({ changes }: RequestedChangesProps) {
  const texts = useMyDataTexts();
  return (
    <dl className={classes.changes}>
      {changes.map(({ field, label, before, after }) => (
        <div key={field}>
          <Text component="dt" size="sm" fw={600}>
            {label}
          </Text>
          <dd className={classes.values}>
            <Value name={texts.before} value={before ?? texts.empty} old />
            <Value name={texts.after} value={after ?? texts.empty} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ name, value, old = false }: { name: string; value: string; old?: boolean }) {
  return (
    <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Text size="xs" c="dimmed">
        {name}
      </Text>
      <Text c={old ? 'dimmed' : undefined}>{value}</Text>
    </div>
  );
}
