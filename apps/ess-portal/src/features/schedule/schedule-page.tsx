import { Button, Stack, Text, Title } from '@mantine/core';
import { addDays } from '@stint/domain/kernel/dates.ts';
import { usePages } from '@stint/spa-kit/list/use-pages.ts';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { useNow } from '@stint/ui/dates/use-now.ts';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { ErrorView } from '@stint/ui/error-view/error-view.tsx';
import { readFragment } from '../../gql/fragment-masking.ts';
import { Page } from '../../page/page.tsx';
import { CalendarLink } from './calendar-link.tsx';
import { longDay } from './long-day.ts';
import { OfferCard } from './offer-card.tsx';
import { OwnShift, OwnShiftsDocument } from './own-shifts.ts';
import { sameOffers } from './same-offers.ts';
import { ShiftCard } from './shift-card.tsx';
import { useOwnOffers } from './use-own-offers.ts';
import { useScheduleTexts } from './use-schedule-texts.ts';

/** The own shifts of the coming weeks by day, open shifts that are offered, and the way to the own calendar. */
export default function SchedulePage() {
  const texts = useScheduleTexts();
  const now = useNow();
  const { today } = useViewer();
  // A night that began yesterday lasts into today, and the place may be a day behind the office.
  const from = addDays(today, -1);
  const { rows, loading, problem, onRetry, hasMore, loadMore, refresh } = usePages(
    OwnShiftsDocument,
    { from },
    ({ shifts }) => shifts,
  );
  useRecordChanges(['Shift'], () => void refresh());
  const offers = useOwnOffers(from);
  const shifts = readFragment(OwnShift, rows).filter(({ endsAt }) => Date.parse(endsAt) > now);
  const days = [...Map.groupBy(shifts, ({ workDate }) => workDate)];
  return (
    <Page title={texts.title} loading={(loading && rows.length === 0) || offers.loading}>
      {offers.open.length > 0 && (
        <Stack component="section" gap="sm" aria-label={texts.offers.title}>
          <Title order={2} size="h4">
            {texts.offers.title}
          </Title>
          <Text size="sm">{texts.offers.why}</Text>
          {sameOffers(offers.open).map((same) => (
            <OfferCard key={same[0].id} offers={same} />
          ))}
        </Stack>
      )}
      {problem && <ErrorView problem={problem} onRetry={onRetry} />}
      {!problem && days.length === 0 && (
        <EmptyState title={texts.none} description={texts.noneWhy} />
      )}
      {days.map(([day, ofDay]) => (
        <Stack key={day} component="section" gap="xs" aria-label={longDay(day)}>
          <Title order={2} size="h5">
            {longDay(day)}
          </Title>
          {ofDay.map((shift) => (
            <ShiftCard key={shift.id} shift={shift} />
          ))}
        </Stack>
      ))}
      {hasMore && !problem && (
        <Button variant="default" size="lg" onClick={loadMore}>
          {texts.more}
        </Button>
      )}
      <CalendarLink />
    </Page>
  );
}
