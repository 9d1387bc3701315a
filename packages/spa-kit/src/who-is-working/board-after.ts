import type { BoardChange, WorkingLine } from './board-document.ts';

/** The board as it is known: who is on it, by last name, and when that changed last (ISO, the server's clock). */
export type Board = { at: string; lines: readonly WorkingLine[] };

/**
 * The board after a change. A line that changed stays where it stands, and those that did not are the same objects.
 *
 * @returns null as long as the whole board has not come
 */
export function boardAfter(board: Board | null, change: BoardChange): Board | null {
  if (change.isWhole) return { at: change.at, lines: change.people };
  if (board === null) return null;
  const changed = new Map(change.people.map((line) => [line.key, line]));
  const gone = new Set(change.gone);
  const kept = board.lines
    .filter(({ key }) => !gone.has(key))
    .map((line) => changed.get(line.key) ?? line);
  for (const { key } of kept) changed.delete(key);
  const added = [...changed.values()];
  return { at: change.at, lines: added.length > 0 ? [...kept, ...added].toSorted(inOrder) : kept };
}

/** As the server orders them: by name, by assignment, by when it begins. */
function inOrder(one: WorkingLine, other: WorkingLine): number {
  return (
    compared(one.sortName, other.sortName) ||
    one.assignmentNumber - other.assignmentNumber ||
    compared(beginOf(one), beginOf(other))
  );
}

const beginOf = ({ startsAt, clockedInAt }: WorkingLine) => startsAt ?? clockedInAt ?? '';

const compared = (one: string, other: string) => Number(one > other) - Number(one < other);
