import { Button, VisuallyHidden } from '@mantine/core';
import type { WhoIsWorkingTexts } from '@stint/messages/screen/who-is-working.ts';
import { timeOfDay } from '@stint/ui/dates/format-clock-time.ts';
import { useOfficeTime } from '@stint/ui/dates/office-time.ts';
import { zoneIfForeign } from '@stint/ui/dates/zone-name.ts';
import { dateFormat } from '@stint/ui/locale/locale.ts';
import { IconAlertTriangle, IconAntennaBars5, IconMaximize } from '@tabler/icons-react';
import type { LiveBoard } from './use-live-board.ts';
import classes from './working-board.module.css';

type BoardStatusProps = {
  texts: WhoIsWorkingTexts;
  live: LiveBoard;
  /** Absent in the large display itself. */
  onLargeDisplay?: () => void;
};

/** Whether the board is live and as of when. It takes the same room whatever it says. */
export function BoardStatus({ texts, live: { board, isLost }, onLargeDisplay }: BoardStatusProps) {
  const { zone, hourClock } = useOfficeTime();
  const format = dateFormat({
    ...timeOfDay(hourClock),
    second: '2-digit',
    timeZone: zone,
    ...zoneIfForeign(zone),
  });
  const at = board && format.format(Date.parse(board.at));
  const lost = at === null ? texts.unreachable : texts.lost(at);
  const Icon = isLost ? IconAlertTriangle : IconAntennaBars5;
  return (
    <div className={classes.head}>
      <p className={classes.status} data-lost={isLost || undefined}>
        <Icon size={18} aria-hidden />
        <span>{isLost || at === null ? lost : texts.live(at)}</span>
      </p>
      {/* Only that it was lost is said aloud; the time changes too often. */}
      <VisuallyHidden role="status">{isLost && lost}</VisuallyHidden>
      {onLargeDisplay && (
        <Button
          variant="default"
          size="md"
          visibleFrom="sm"
          flex="none"
          leftSection={<IconMaximize size={16} aria-hidden />}
          onClick={onLargeDisplay}
        >
          {texts.largeDisplay}
        </Button>
      )}
    </div>
  );
}
