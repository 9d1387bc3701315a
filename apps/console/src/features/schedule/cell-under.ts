import type { CollisionDetection, KeyboardCoordinateGetter } from '@dnd-kit/core';
import type { Cell } from './drop-effect.ts';

/** Pixels within a cell, so that its edge is not meant. */
const inside = 4;

type Rect = { left: number; top: number; right: number; bottom: number };

/** The cell under the pointer; of a shift that is moved by keyboard, under its corner. */
export const cellUnder: CollisionDetection = ({
  pointerCoordinates,
  collisionRect,
  droppableContainers,
  droppableRects,
}) => {
  const point = pointerCoordinates ?? { x: collisionRect.left + 1, y: collisionRect.top + 1 };
  const under = droppableContainers.find(({ id }) => {
    const rect = droppableRects.get(id);
    return rect !== undefined && contains(rect, point);
  });
  return under ? [{ id: under.id }] : [];
};

const contains = ({ left, top, right, bottom }: Rect, { x, y }: { x: number; y: number }) =>
  x >= left && x < right && y >= top && y < bottom;

/** Arrow keys lead from cell to cell: to another day, or to the row above or below. */
export const stepToCell: KeyboardCoordinateGetter = (event, { context }) => {
  const { active, over, droppableContainers, droppableRects } = context;
  const cells = [...droppableContainers.getEnabled()].flatMap(({ id, data }) => {
    const [cell, rect] = [data.current as Cell | undefined, droppableRects.get(id)];
    return cell && rect ? [{ ...cell, rect }] : [];
  });
  const at = (over?.data.current ?? active?.data.current?.['cell']) as Cell | undefined;
  const here = cells.find(({ row, day }) => row === at?.row && day === at.day);
  if (!here) return undefined;
  const ofRow = cells.filter(({ row }) => row === here.row);
  const ofDay = cells.filter(({ day }) => day === here.day);
  const steps: Readonly<Record<string, () => PlacedCell | undefined>> = {
    ArrowLeft: () =>
      ofRow
        .filter(({ day }) => day < here.day)
        .toSorted(byDay)
        .at(-1),
    ArrowRight: () => ofRow.filter(({ day }) => day > here.day).toSorted(byDay)[0],
    ArrowUp: () =>
      ofDay
        .filter(({ rect }) => rect.top < here.rect.top)
        .toSorted(byTop)
        .at(-1),
    ArrowDown: () => ofDay.filter(({ rect }) => rect.top > here.rect.top).toSorted(byTop)[0],
  };
  const next = steps[event.code]?.();
  if (!next) return undefined;
  event.preventDefault();
  return { x: next.rect.left + inside, y: next.rect.top + inside };
};

type PlacedCell = Cell & { rect: Rect };
const byDay = (one: PlacedCell, other: PlacedCell) => (one.day < other.day ? -1 : 1);
const byTop = (one: PlacedCell, other: PlacedCell) => one.rect.top - other.rect.top;
