import { Button, Group, Text } from '@mantine/core';
import { deviceOf } from '@stint/domain/account/device.ts';
import { formatInstant } from '@stint/ui/dates/format-instant.ts';
import { useOfficeTime } from '@stint/ui/dates/office-time.ts';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/messages-context.tsx';
import type { Messages } from '@stint/messages/screen/messages.ts';

/** `md` where fingers press. */
export type ButtonSize = 'xs' | 'md';

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
  size?: ButtonSize;
  ending: boolean;
  onEnd: () => void;
};

/** A browser that somebody is signed in with, in a list, and the way to end that. */
export function SessionItem({ session, more, size = 'xs', ending, onEnd }: SessionItemProps) {
  const { sessions } = useMessages();
  const office = useOfficeTime();
  const device = deviceName(session.userAgent, sessions);
  return (
    <Group component="li" justify="space-between" wrap="nowrap">
      <div>
        <Text size="sm" fw={500}>
          {device}
        </Text>
        <Text size="xs" c="dimmed">
          {sessions.times(
            formatInstant(session.createdAt, office),
            formatInstant(session.lastSeenAt, office),
          )}
          {more}
        </Text>
      </div>
      {session.current ? (
        <Text size="xs" fw={600} style={{ flex: 'none' }}>
          {sessions.current}
        </Text>
      ) : (
        <Button
          size={size}
          variant="default"
          style={{ flex: 'none' }}
          loading={ending}
          aria-label={sessions.endOn(device)}
          onClick={onEnd}
        >
          {sessions.end}
        </Button>
      )}
    </Group>
  );
}

/** “Firefox on Linux”, from the user agent; the whole text when the browser is unknown. */
function deviceName(userAgent: string | null, words: Messages['sessions']): string {
  if (!userAgent) return words.unknownDevice;
  const device = deviceOf(userAgent);
  return device ? words.device(device.browser, device.system) : userAgent;
}
