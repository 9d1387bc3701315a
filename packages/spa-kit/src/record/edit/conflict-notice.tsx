import { Alert, List } from '@mantine/core';
import type { Conflict } from './use-save.ts';

type ConflictNoticeProps = {
  conflicts: readonly Conflict[];
  /** What the form calls its fields. */
  labels: Readonly<Record<string, string>>;
};

/** Somebody else saved while this was typed: says so, and lists the fields that both changed. */
export function ConflictNotice({ conflicts, labels }: ConflictNoticeProps) {
  return (
    <Alert color="yellow" title="Somebody else changed this record" role="alert">
      The form now shows their changes together with yours. Review it and save again.
      {conflicts.length > 0 && (
        <List size="sm" mt={6}>
          {conflicts.map(({ field, theirs }) => (
            <List.Item key={field}>
              {labels[field] ?? field}: you both changed it. They saved “{textOf(theirs)}”; saving
              puts yours in its place.
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}

function textOf(value: unknown): string {
  if (value === null || value === '') return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.join(', ') || 'nothing';
  if (typeof value === 'object' && 'label' in value) return String(value.label);
  return String(value);
}
