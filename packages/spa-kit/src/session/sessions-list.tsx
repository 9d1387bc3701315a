import { useQuery } from '@apollo/client/react';
import { Skeleton, Stack } from '@mantine/core';
import { useCommand } from '../answer/use-command.ts';
import { graphql } from '../gql/gql.ts';
import type { SessionsQuery } from '../gql/graphql.ts';
import { FailureView } from '../views/failure-view.tsx';
import { SessionItem, type ButtonSize } from './session-item.tsx';

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
export function SessionsList({ size = 'xs' }: { size?: ButtonSize }) {
  const { data, error, refetch } = useQuery(SessionsDocument, { fetchPolicy: 'network-only' });
  if (error) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={120} />;
  return (
    <Stack gap="sm" component="ul" p={0} m={0}>
      {data.sessions.map((session) => (
        <SessionRow key={session.id} session={session} size={size} />
      ))}
    </Stack>
  );
}

type SessionRowProps = { session: SessionsQuery['sessions'][number]; size: ButtonSize };

function SessionRow({ session, size }: SessionRowProps) {
  const [revoke, revoking] = useCommand(RevokeSessionDocument);
  return (
    <SessionItem
      session={session}
      size={size}
      ending={revoking}
      onEnd={() => void revoke({ id: session.id })}
    />
  );
}
