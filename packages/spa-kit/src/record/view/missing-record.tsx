import { Button } from '@mantine/core';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { useState } from 'react';

type MissingRecordProps = {
  noun: string;
  /** What the record was called while it was shown; null when it never was. */
  last: string | null;
  onClose: () => void;
};

/** What stands in place of a record that there is not, or that went while it was open. */
export function MissingRecord({ noun, last, onClose }: MissingRecordProps) {
  if (last === null) {
    return (
      <EmptyState
        title={`There is no such ${noun}`}
        description="It may have been moved, or the link may be wrong."
      />
    );
  }
  return (
    <EmptyState
      title={`${last} is no longer here`}
      description={`This ${noun} was removed while it was open, or you may not see it any more.`}
    >
      <Button size="xs" variant="default" onClick={onClose}>
        Back to the list
      </Button>
    </EmptyState>
  );
}

/** What the record with this id was last called on this screen; null when it has not been shown. */
export function useLastTitle(id: string | null, title: string | undefined): string | null {
  const [last, setLast] = useState<{ id: string; title: string } | null>(null);
  const current = id !== null && title !== undefined ? { id, title } : null;
  if (current && (last?.id !== current.id || last.title !== current.title)) setLast(current);
  return last?.id === id ? (last?.title ?? null) : null;
}
