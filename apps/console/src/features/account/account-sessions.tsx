import { Button, Stack, Text } from '@mantine/core';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { pluralize } from '@stint/spa-kit/record/pluralize.ts';
import { SessionItem } from '@stint/spa-kit/session/session-item.tsx';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';

export const AccountSession = graphql(`
  fragment AccountSession on Session {
    id
    door
    createdAt
    lastSeenAt
    userAgent
    ipAddress
    current
  }
`);

export const EndAccountSessionsDocument = graphql(`
  mutation EndAccountSessions($input: EndAccountSessionsInput!) {
    endAccountSessions(input: $input) {
      ... on AccountSessionsEnded {
        account {
          id
          sessions {
            ...AccountSession
          }
        }
        ended
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

type AccountSessionsProps = {
  accountId: string;
  sessions: readonly FragmentType<typeof AccountSession>[];
};

/** Where the owner of an account is signed in, and ending that. */
export function AccountSessions({ accountId, sessions: masked }: AccountSessionsProps) {
  const sessions = readFragment(AccountSession, masked);
  const [end, ending] = useCommand(EndAccountSessionsDocument);
  const endThem = async (sessionId?: string) => {
    const answer = await end({ input: { accountId, sessionId } });
    if (answer.kind === 'done')
      showNotice({ message: `${pluralize(answer.value.ended, 'session')} ended.` });
  };
  if (sessions.length === 0)
    return (
      <Text size="sm" c="dimmed">
        Nobody is signed in to this account.
      </Text>
    );
  return (
    <Stack gap="sm">
      <Stack component="ul" aria-label="Sessions" gap="sm" p={0} m={0}>
        {sessions.map((session) => (
          <SessionItem
            key={session.id}
            session={session}
            more={session.ipAddress && `, from ${session.ipAddress}`}
            ending={ending}
            onEnd={() => void endThem(session.id)}
          />
        ))}
      </Stack>
      <Button
        size="xs"
        variant="default"
        style={{ alignSelf: 'start' }}
        disabled={ending}
        onClick={() => void endThem()}
      >
        End all sessions
      </Button>
    </Stack>
  );
}
