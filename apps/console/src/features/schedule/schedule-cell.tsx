import { useDroppable } from '@dnd-kit/core';
import type { ReactNode } from 'react';
import type { Cell } from './drop-effect.ts';
import classes from './schedule.module.css';

type ScheduleCellProps = { cell: Cell; isToday: boolean; children: ReactNode };

/** A day of a row, on which shifts are dropped. */
export function ScheduleCell({ cell, isToday, children }: ScheduleCellProps) {
  const { setNodeRef, isOver } = useDroppable({ id: `${cell.row} ${cell.day}`, data: cell });
  return (
    <div
      ref={setNodeRef}
      role="cell"
      className={classes.cell}
      data-cell={`${cell.row} ${cell.day}`}
      data-over={isOver || undefined}
      data-today={isToday || undefined}
    >
      {children}
    </div>
  );
}
