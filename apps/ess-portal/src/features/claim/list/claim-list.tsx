import { Button, Stack, Title } from '@mantine/core';
import type { Pages } from '@stint/spa-kit/list/use-pages.ts';
import { ErrorView } from '@stint/ui/error-view/error-view.tsx';
import type { ReactNode } from 'react';
import { useClaimTexts } from '../use-claim-texts.ts';

type ClaimListProps = Pick<Pages<unknown>, 'problem' | 'onRetry' | 'hasMore' | 'loadMore'> & {
  title: string;
  /** Cards; nothing is shown where there are none. */
  children: readonly ReactNode[];
};

/** Own claims under a heading, page by page. */
export function ClaimList({
  title,
  children,
  problem,
  onRetry,
  hasMore,
  loadMore,
}: ClaimListProps) {
  const { more } = useClaimTexts();
  if (children.length === 0 && !problem) return null;
  return (
    <Stack gap="sm" component="section" aria-label={title}>
      <Title order={2} size="h3">
        {title}
      </Title>
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {children}
      </Stack>
      {problem && <ErrorView problem={problem} onRetry={onRetry} />}
      {hasMore && !problem && (
        <Button variant="default" size="lg" onClick={loadMore}>
          {more}
        </Button>
      )}
    </Stack>
  );
}
