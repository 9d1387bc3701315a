import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  MeasuringStrategy,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
  type Active,
  type Announcements,
  type Over,
} from '@dnd-kit/core';
import { useState, type ReactNode } from 'react';
import { cellUnder, stepToCell } from './cell-under.ts';
import type { Cell } from './drop-effect.ts';
import { personOf, type Shift } from './shift-row.ts';
import { dayName } from './week.ts';
import classes from './schedule.module.css';

/** What a shift tells about itself while it is dragged. */
export type Dragged = { shift: Shift; cell: Cell; text: string };

type ScheduleDragProps = {
  /** What a row is called. */
  rowLabel: (key: string) => string;
  onDrop: (shift: Shift, to: Cell) => void;
  children: ReactNode;
};

/** Around the schedule: shifts in it are moved with the mouse, a finger, or the keyboard. */
export function ScheduleDrag({ rowLabel, onDrop, children }: ScheduleDragProps) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    // A finger that moves at once scrolls.
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: stepToCell, keyboardCodes }),
  );
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={cellUnder}
      measuring={measuring}
      accessibility={{
        announcements: announcements(rowLabel),
        screenReaderInstructions: { draggable: instructions },
      }}
      onDragStart={({ active }) => setDragged(draggedOf(active))}
      onDragCancel={() => setDragged(null)}
      onDragEnd={({ active, over }) => {
        setDragged(null);
        const to = cellOf(over);
        if (to) onDrop(draggedOf(active).shift, to);
      }}
    >
      {children}
      <DragOverlay dropAnimation={null}>
        {dragged && (
          <div className={classes.dragged}>
            <strong>{dragged.text}</strong>
            <span>{personOf(dragged.shift)}</span>
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
}

/** Enter opens a shift, so it picks none up. */
const keyboardCodes = { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] };

/** Rows come and go while the schedule scrolls under a shift. */
const measuring = { droppable: { strategy: MeasuringStrategy.Always } };

const instructions =
  'Press Space to pick the shift up, the arrow keys to choose a day or a row, Space to drop it, and Escape to leave it where it was. Press Enter to open it.';

const draggedOf = (active: Active) => active.data.current as Dragged;
const cellOf = (over: Over | null) => over?.data.current as Cell | undefined;

function announcements(rowLabel: (key: string) => string): Announcements {
  const nameOf = (active: Active) => {
    const { shift, text } = draggedOf(active);
    return `${personOf(shift)}, ${text}`;
  };
  const placeOf = (over: Over | null) => {
    const cell = cellOf(over);
    return cell && `${rowLabel(cell.row)}, ${dayName(cell.day)}`;
  };
  return {
    onDragStart: ({ active }) => `Picked up: ${nameOf(active)}.`,
    onDragOver: ({ over }) => placeOf(over),
    onDragEnd: ({ active, over }) =>
      over ? `Dropped: ${nameOf(active)}, on ${placeOf(over)}.` : 'The shift is where it was.',
    onDragCancel: () => 'The shift is where it was.',
  };
}
