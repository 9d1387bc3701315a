import { Button, Group, Text } from '@mantine/core';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import type { ReactNode } from 'react';

type SessionItemProps = {
  session: {
    createdAt: string;
    lastSeenAt: string;
    userAgent: string | null;
    /** Whether it is the one that looks. */
    current: boolean;
  };
  /** What else is known of it. */
  more?: ReactNode;
  ending: boolean;
  onEnd: () => void;
};

/** A browser that somebody is signed in with, in a list, and the way to end that. */
export function SessionItem({ session, more, ending, onEnd }: SessionItemProps) {
  const device = deviceOf(session.userAgent);
  return (
    <Group component="li" justify="space-between" wrap="nowrap">
      <div>
        <Text size="sm" fw={500}>
          {device}
        </Text>
        <Text size="xs" c="dimmed">
          Signed in <InstantText instant={session.createdAt} />, last used{' '}
          <InstantText instant={session.lastSeenAt} />
          {more}
        </Text>
      </div>
      {session.current ? (
        <Text size="xs" fw={600} style={{ flex: 'none' }}>
          This device
        </Text>
      ) : (
        <Button
          size="xs"
          variant="default"
          style={{ flex: 'none' }}
          loading={ending}
          aria-label={`End the session on ${device}`}
          onClick={onEnd}
        >
          End
        </Button>
      )}
    </Group>
  );
}

/** “Firefox on Linux”, from the user agent; the whole text when the browser is unknown. */
function deviceOf(userAgent: string | null): string {
  if (!userAgent) return 'Unknown device';
  const browser = /(Edg|Firefox|Chrome|Safari)\//.exec(userAgent)?.[1]?.replace('Edg', 'Edge');
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(userAgent)?.[1];
  return browser && system ? `${browser} on ${system}` : userAgent;
}
