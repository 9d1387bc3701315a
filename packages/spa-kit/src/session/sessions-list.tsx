import { useQuery } from '@apollo/client/react';
import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { useCommand } from '../answer/use-command.ts';
import { graphql } from '../gql/gql.ts';
import type { SessionsQuery } from '../gql/graphql.ts';
import { FailureView } from '../views/failure-view.tsx';

export const SessionsDocument = graphql(`
  query Sessions {
    sessions {
      id
      door
      createdAt
      lastSeenAt
      userAgent
      current
    }
  }
`);

export const RevokeSessionDocument = graphql(`
  mutation RevokeSession($id: ID!) {
    revokeSession(id: $id) {
      ... on SessionRevoked {
        id
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/** Where the viewer is signed in, with a way to end each of the other sessions. */
export function SessionsList() {
  const { data, error, refetch } = useQuery(SessionsDocument, { fetchPolicy: 'network-only' });
  if (error) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={120} />;
  return (
    <Stack gap="sm" component="ul" p={0} m={0}>
      {data.sessions.map((session) => (
        <SessionRow key={session.id} session={session} />
      ))}
    </Stack>
  );
}

function SessionRow({ session }: { session: SessionsQuery['sessions'][number] }) {
  const [revoke, revoking] = useCommand(RevokeSessionDocument);
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
          loading={revoking}
          aria-label={`End the session on ${device}`}
          onClick={() => void revoke({ id: session.id })}
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
