import { Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { bulkDialog } from '@stint/spa-kit/record/actions/bulk-buttons.tsx';
import { useMay, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Suspense, useMemo, useState } from 'react';
import { DayChoice } from './day-choice.tsx';
import { type Cell, type DropEffect, dropEffect } from './drop-effect.ts';
import { ScheduleDrag } from './schedule-drag.tsx';
import { type ScheduleRow, scheduleRows } from './schedule-rows.ts';
import { ScheduleTable } from './schedule-table.tsx';
import { ShiftBlock } from './shift-block.tsx';
import type { Shift } from './shift-row.ts';
import { shiftActions } from './shift/shift-actions.ts';
import { useShiftMoves } from './use-shift-moves.ts';
import { mostShifts } from './use-shifts-of-week.ts';
import type { ShownSchedule } from './use-schedule-address.ts';
import { daysFrom } from './week.ts';

const AssignDialog = lazy(() => import('./shift/assign-dialog.tsx'));
const ReassignDialog = lazy(() => import('./shift/reassign-dialog.tsx'));

/** Too narrow for seven days side by side. */
const narrow = '(max-width: 48em)';

/** What was dropped where it has a dialog of its own. */
type Asked = { shift: Shift } & Extract<
  DropEffect,
  { does: 'release' } | { does: 'assign' } | { does: 'reassign' }
>;

type ScheduleBoardProps = {
  shown: ShownSchedule;
  /** Null until they are there. */
  loaded: readonly Shift[] | null;
  onOpen: (id: string) => void;
};

/** The week, or on a phone a day of it, whose shifts can be moved. */
export function ScheduleBoard({ shown, loaded, onOpen }: ScheduleBoardProps) {
  const { today } = useViewer();
  const mayPlan = useMay('shift:write');
  const isNarrow = useMediaQuery(narrow, undefined, { getInitialValueInEffect: false }) ?? false;
  const [chosen, setChosen] = useState(today);
  const [asked, setAsked] = useState<Asked | null>(null);
  const { shifts, movingId, refusal, move, refuse, forgetRefusal } = useShiftMoves(loaded);
  const { week, rows: kind } = shown;
  const all = daysFrom(week);
  const day = all.includes(chosen) ? chosen : week;
  const days = isNarrow ? [day] : all;
  const rows = useMemo(() => {
    const inView = isNarrow ? shifts?.filter(({ workDate }) => workDate === day) : shifts;
    return inView ? scheduleRows(inView, kind) : null;
  }, [shifts, kind, isNarrow, day]);

  const drop = (shift: Shift, to: Cell) => {
    const effect = dropEffect(shift, to, kind);
    if (effect.does === 'move') void move(shift, effect.day);
    else if (effect.does === 'refuse') refuse(shift.id, effect.reason);
    else if (effect.does !== 'nothing') setAsked({ shift, ...effect });
  };
  const block = (shift: Shift, row: ScheduleRow) => (
    <ShiftBlock
      key={shift.id}
      shift={shift}
      cell={{ row: row.key, day: shift.workDate }}
      rows={kind}
      movable={mayPlan}
      moving={shift.id === movingId}
      refusal={refusal?.id === shift.id ? refusal.reason : null}
      onOpen={onOpen}
      onRefusalSeen={forgetRefusal}
    />
  );
  const close = () => setAsked(null);
  return (
    <ScheduleDrag
      rowLabel={(key) => rows?.find((row) => row.key === key)?.label ?? ''}
      onDrop={drop}
    >
      {isNarrow && <DayChoice days={all} day={day} today={today} onChoose={setChosen} />}
      {loaded && loaded.length >= mostShifts && (
        <Text size="sm" p="xs" role="status">
          Only the first {formatCount(mostShifts)} shifts of this week are shown. Choose a client, a
          location or a person to see all of theirs.
        </Text>
      )}
      {rows?.length === 0 ? (
        <EmptyState
          title={isNarrow ? 'No shifts on this day' : 'No shifts in this week'}
          description="Plan weekly schedules ahead, copy another week, or add a shift under “Plan”."
        />
      ) : (
        <ScheduleTable kind={kind} rows={rows} days={days} today={today} block={block} />
      )}
      <Suspense>
        {asked?.does === 'release' &&
          bulkDialog(shiftActions, 'release', [asked.shift], { onClose: close })}
        {asked?.does === 'assign' && (
          <AssignDialog shift={asked.shift} employeeId={asked.employeeId} onClose={close} />
        )}
        {asked?.does === 'reassign' && (
          <ReassignDialog
            shift={asked.shift}
            employeeId={asked.employeeId}
            day={asked.day}
            onClose={close}
          />
        )}
      </Suspense>
    </ScheduleDrag>
  );
}
