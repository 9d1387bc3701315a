import { useRecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Suspense } from 'react';
import { ScheduleBoard } from './schedule-board.tsx';
import { ScheduleCommands } from './plan/schedule-commands.tsx';
import { ScheduleToolbar } from './schedule-toolbar.tsx';
import { useScheduleAddress } from './use-schedule-address.ts';
import { useShiftsOfWeek } from './use-shifts-of-week.ts';
import classes from './schedule.module.css';

const OpenRecord = lazy(() => import('@stint/spa-kit/record/list/open-record.tsx'));
const ShiftView = lazy(() => import('./shift/shift-view.tsx'));

/** Accounting › Schedule: the shifts of a week by person, client or location (T-1). */
export default function SchedulePage() {
  const [shown, change] = useScheduleAddress();
  const address = useRecordAddress('/schedule');
  const { shifts, error, refetch } = useShiftsOfWeek(shown);
  const { id } = address;
  const fills = id !== null && address.full;
  return (
    <>
      {!fills && (
        <>
          <ScheduleCommands shown={shown} address={address} change={change} />
          <div className={classes.page}>
            <ScheduleToolbar shown={shown} change={change} />
            {error && !shifts ? (
              <FailureView error={error} onRetry={() => void refetch()} />
            ) : (
              <ScheduleBoard shown={shown} loaded={shifts} onOpen={address.open} />
            )}
          </div>
        </>
      )}
      {id !== null && (
        <Suspense>
          {fills ? (
            <ShiftView key={id} id={id} address={address} />
          ) : (
            <OpenRecord address={{ ...address, id }} neighbors={null}>
              <ShiftView key={id} id={id} address={address} />
            </OpenRecord>
          )}
        </Suspense>
      )}
    </>
  );
}
