import { SimpleGrid, Stack, Title } from '@mantine/core';
import { PagePlaceholder } from '@stint/spa-kit/portal/page-placeholder.tsx';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import type { LinkAs } from '@stint/ui/app-shell/navigation.ts';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import { Stat } from '@stint/ui/stat/stat.tsx';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { NextShift } from './next-shift.tsx';
import { useWorkAhead } from './use-work-ahead.ts';
import { useWorkAheadTexts } from './use-work-ahead-texts.ts';

/**
 * The next shift and what is due, of the sections that the employee has.
 *
 * @param onShown called once it is as large as it will be, or could not be read
 */
export function WorkAhead({ onShown }: { onShown: () => void }) {
  const texts = useWorkAheadTexts();
  const { ahead, error, refetch } = useWorkAhead();
  const isShown = Boolean(error ?? ahead);
  useEffect(() => {
    if (isShown) onShown();
  }, [isShown, onShown]);
  if (error) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!ahead) return <PagePlaceholder />;
  const { shifts, drafts, rejected, offers } = ahead;
  const toSubmit = drafts && rejected && drafts.totalCount + rejected.totalCount;
  return (
    <Stack gap="md">
      {shifts && <NextShift shifts={shifts.nodes} />}
      {(toSubmit !== undefined || offers) && (
        <section>
          <Title order={2} size="h4" mb="xs">
            {texts.due}
          </Title>
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            {toSubmit !== undefined && (
              <Stat
                label={texts.timesheets}
                value={formatCount(toSubmit)}
                note={rejected!.totalCount > 0 && texts.rejected(rejected!.totalCount)}
                to="/timesheets"
                linkAs={Link as LinkAs}
              />
            )}
            {offers && (
              <Stat
                label={texts.offers}
                value={formatCount(offers.totalCount)}
                to="/schedule"
                linkAs={Link as LinkAs}
              />
            )}
          </SimpleGrid>
        </section>
      )}
    </Stack>
  );
}
