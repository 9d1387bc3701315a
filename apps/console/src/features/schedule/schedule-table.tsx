import { Skeleton } from '@mantine/core';
import type { IsoDate } from '@stint/domain/kernel/dates.ts';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { rowHeight } from './row-height.ts';
import { ScheduleLine } from './schedule-line.tsx';
import type { ScheduleRow } from './schedule-rows.ts';
import type { Shift } from './shift-row.ts';
import { rowKinds, type RowKind } from './use-schedule-address.ts';
import { dayName } from './week.ts';
import classes from './schedule.module.css';

type ScheduleTableProps = {
  kind: RowKind;
  /** Null while they are being loaded. */
  rows: readonly ScheduleRow[] | null;
  days: readonly IsoDate[];
  today: IsoDate;
  block: (shift: Shift, row: ScheduleRow) => ReactNode;
};

/** The schedule as a table of which only the rows in view are drawn, so that thousands of shifts cost as much as few. */
export function ScheduleTable({ kind, rows, days, today, block }: ScheduleTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const known = rows ?? [];
  const virtualizer = useVirtualizer({
    count: known.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => rowHeight(known[index]!, unfolded.has(known[index]!.key)),
    getItemKey: (index) => known[index]!.key,
    overscan: 4,
  });
  // It keeps heights by row: they are others when shifts come, go or are unfolded.
  useEffect(() => virtualizer.measure(), [virtualizer, rows, unfolded]);
  const toggle = (key: string) =>
    setUnfolded((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  return (
    <div
      ref={scroller}
      role="table"
      aria-label="Schedule"
      aria-rowcount={known.length + 1}
      aria-busy={rows === null}
      className={classes.scroller}
      style={{ '--schedule-days': days.length } as CSSProperties}
    >
      <div role="rowgroup" className={classes.head}>
        <div role="row" aria-rowindex={1} className={classes.row}>
          <div role="columnheader" className={classes.rowHead}>
            {rowKinds[kind]}
          </div>
          {days.map((day) => (
            <div
              key={day}
              role="columnheader"
              className={classes.day}
              aria-current={day === today ? 'date' : undefined}
            >
              {dayName(day)}
            </div>
          ))}
        </div>
      </div>
      {rows === null ? (
        <Placeholder days={days.length} />
      ) : (
        <div
          role="rowgroup"
          className={classes.rows}
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map(({ key, index, start, size }) => {
            const row = known[index]!;
            return (
              <div
                key={key}
                role="presentation"
                className={classes.placed}
                style={{ height: size, transform: `translateY(${start}px)` }}
              >
                <ScheduleLine
                  {...{ row, index, days, today, block }}
                  unfolded={unfolded.has(row.key)}
                  onUnfold={() => toggle(row.key)}
                />
              </div>
            );
          })}
        </div>
      )}
    </div>
  );
}

/** As high as rows with one shift a day. */
function Placeholder({ days }: { days: number }) {
  return (
    <div role="presentation" aria-hidden>
      {Array.from({ length: 8 }, (_, row) => (
        <div key={row} className={classes.row} style={{ height: 77 }}>
          <div className={classes.rowHead}>
            <Skeleton height={14} width="70%" />
          </div>
          {Array.from({ length: days }, (_day, day) => (
            <div key={day} className={classes.cell}>
              <Skeleton height={60} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
