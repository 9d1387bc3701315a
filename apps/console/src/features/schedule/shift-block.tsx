import { useDraggable } from '@dnd-kit/core';
import { Popover, Text, VisuallyHidden } from '@mantine/core';
import { useShiftTime } from '@stint/spa-kit/record/shift/use-shift-time.ts';
import { shiftStates } from '@stint/domain/shift/shift.ts';
import { toneOf } from '@stint/spa-kit/record/view/tone.ts';
import type { Cell } from './drop-effect.ts';
import type { Dragged } from './schedule-drag.tsx';
import { jobOf, personOf, placeOf, type Shift } from './shift-row.ts';
import { ShiftWords } from './shift-words.tsx';
import type { RowKind } from './use-schedule-address.ts';
import { dayName } from './week.ts';
import classes from './schedule.module.css';

type ShiftBlockProps = {
  shift: Shift;
  cell: Cell;
  rows: RowKind;
  /** It may be picked up. */
  movable: boolean;
  /** It is on its way, and the server has not answered. */
  moving: boolean;
  /** Why it is back where it was. */
  refusal: string | null;
  onOpen: (id: string) => void;
  onRefusalSeen: () => void;
};

/** A shift in its place: when, whose or where, and how it stands. */
export function ShiftBlock(props: ShiftBlockProps) {
  const { shift, cell, rows, movable, moving, refusal, onOpen } = props;
  const text = useShiftTime()(shift).whole;
  const data: Dragged = { shift, cell, text };
  const { setNodeRef, attributes, listeners, isDragging } = useDraggable({
    id: shift.id,
    data,
    disabled: !movable,
    attributes: { roleDescription: 'shift' },
  });
  const state = shiftStates[shift.status];
  const whole = [personOf(shift), dayName(shift.workDate), text, jobOf(shift), placeOf(shift)];
  return (
    <Popover
      opened={refusal !== null}
      onDismiss={props.onRefusalSeen}
      position="bottom-start"
      width={300}
      withArrow
      shadow="lg"
      withRoles={false}
    >
      <Popover.Target>
        <button
          type="button"
          {...(movable && { ...attributes, ...listeners })}
          ref={setNodeRef}
          className={classes.shift}
          data-tone={toneOf(state.tone)}
          data-status={shift.status}
          data-away={isDragging || moving || undefined}
          aria-busy={moving || undefined}
          title={[...whole, state.label].filter(Boolean).join(', ')}
          onClick={() => onOpen(shift.id)}
        >
          <ShiftWords shift={shift} rows={rows} />
        </button>
      </Popover.Target>
      <Popover.Dropdown p="xs" role="alert">
        <Text size="sm">
          <VisuallyHidden>{`${personOf(shift)}: `}</VisuallyHidden>
          {refusal}
        </Text>
        <Text size="xs" c="dimmed" mt={4}>
          The shift is where it was.
        </Text>
      </Popover.Dropdown>
    </Popover>
  );
}
