import { Anchor, Group, Text } from '@mantine/core';
import { useStintClient } from '../client/client-context.tsx';
import type { Door } from '../client/door.ts';
import { useMessages } from '../messages/messages-context.tsx';

/** Each app at its own address on the same server. */
const doors: readonly Door[] = ['console', 'ess', 'portal'];

/** Links to the sign-in pages of the other apps, for whoever came to the wrong one. */
export function OtherApps() {
  const { door } = useStintClient();
  const { otherApps, apps } = useMessages();
  return (
    <Group component="nav" aria-label={otherApps} gap="xs" justify="center" mt="md">
      <Text size="sm" c="dimmed">
        {otherApps}:
      </Text>
      {doors
        .filter((other) => other !== door)
        .map((other) => (
          <Anchor key={other} href={`/${other}`} size="sm" py="sm" display="inline-block">
            {apps[other]}
          </Anchor>
        ))}
    </Group>
  );
}
