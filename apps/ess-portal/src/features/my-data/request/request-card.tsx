import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { changeRequestStates } from '@stint/domain/change-request/change-request.ts';
import { toneOf } from '@stint/spa-kit/record/view/tone.ts';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { StatusBadge } from '@stint/ui/status-badge/status-badge.tsx';
import type { OwnRequestFragment } from '../../../gql/graphql.ts';
import { useMyDataTexts } from '../use-my-data-texts.ts';
import { RequestedChanges } from './requested-changes.tsx';
import { useWithdraw } from './use-withdraw.ts';

/** A change that was asked for, old and new side by side, and what became of it. */
export function RequestCard({ request }: { request: OwnRequestFragment }) {
  const texts = useMyDataTexts();
  const section = texts.sectionNames[request.section];
  const [withdraw, withdrawing] = useWithdraw();
  const { status } = request;
  return (
    <Card component="article" withBorder radius="md" padding="md" aria-label={section}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="xs">
          <div style={{ flex: '1 1 12rem' }}>
            <Title order={3} size="h5">
              {section}
            </Title>
            <Text size="sm" c="dimmed">
              <InstantText instant={request.createdAt} />
            </Text>
          </div>
          <StatusBadge
            tone={toneOf(changeRequestStates[status].tone)}
            label={texts.statuses[status]}
          />
        </Group>
        {/* oxlint-disable-next-line stint/no-own-decision -- explains the status */}
        {status === 'CONFLICTING' && <Text size="sm">{texts.conflicting}</Text>}
        <RequestedChanges changes={request.changes} />
        {request.reason && (
          <div>
            <Text size="sm" c="dimmed">
              {texts.reason}
            </Text>
            <Text style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
              {request.reason}
            </Text>
          </div>
        )}
        {request.actions.some(({ action, allowed }) => action === 'withdraw' && allowed) && (
          <Button
            variant="default"
            h={44}
            style={{ alignSelf: 'flex-start' }}
            loading={withdrawing}
            aria-label={texts.withdrawOf(section)}
            onClick={() => void withdraw(request)}
          >
            {texts.withdraw}
          </Button>
        )}
      </Stack>
    </Card>
  );
}
