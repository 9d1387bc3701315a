import { Alert, Text } from '@mantine/core';
import { WhenAndWho } from '@stint/spa-kit/record/view/when-and-who.tsx';

/** What is read of a claim's history for it. */
type Event = { at: string; actor: string; toState: string | null; reason: string | null };

type EarlierRejectionProps = {
  /** The newest first. */
  history: readonly Event[];
  /** The reason that the claim itself shows; null since it was submitted again. */
  reason: string | null;
};

/** Why a claim was rejected, or its lines disputed, before it was submitted again: whoever decides compares with that. */
export function EarlierRejection({ history, reason }: EarlierRejectionProps) {
  // oxlint-disable-next-line stint/no-own-decision -- only words: which event says why
  const rejection = history.find((event) => event.toState === 'REJECTED' && event.reason !== null);
  if (!rejection || rejection.reason === reason) return null;
  return (
    <Alert variant="light" color="gray" title="Rejected before">
      <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {rejection.reason}
      </Text>
      <Text size="xs" c="dimmed">
        <WhenAndWho at={rejection.at} who={{ displayName: rejection.actor }} />
      </Text>
    </Alert>
  );
}
