import { Button, Stack, Title } from '@mantine/core';
import { ErrorView } from '@stint/ui/error-view/error-view.tsx';
import { useMyDataTexts } from '../use-my-data-texts.ts';
import { isWaiting } from './is-waiting.ts';
import { RequestCard } from './request-card.tsx';
import type { OwnRequests } from './use-own-requests.ts';

/** The own requests that wait for a decision. Nothing when there are none. */
export function WaitingRequests({ list }: { list: OwnRequests }) {
  const texts = useMyDataTexts();
  if (list.problem) return <ErrorView problem={list.problem} onRetry={list.onRetry} />;
  return <RequestCards title={texts.waiting} requests={list.requests.filter(isWaiting)} />;
}

/** What became of earlier requests. Nothing when there are none. */
export function DecidedRequests({ list }: { list: OwnRequests }) {
  const texts = useMyDataTexts();
  const decided = list.requests.filter((request) => !isWaiting(request));
  return (
    <>
      <RequestCards title={texts.earlier} requests={decided} />
      {list.hasMore && (
        <Button variant="default" size="lg" onClick={list.loadMore}>
          {texts.more}
        </Button>
      )}
    </>
  );
}

type RequestCardsProps = { title: string; requests: OwnRequests['requests'] };

function RequestCards({ title, requests }: RequestCardsProps) {
  if (requests.length === 0) return null;
  return (
    <Stack component="section" gap="sm" aria-label={title}>
      <Title order={2} size="h4">
        {title}
      </Title>
      {requests.map((request) => (
        <RequestCard key={request.id} request={request} />
      ))}
    </Stack>
  );
}
