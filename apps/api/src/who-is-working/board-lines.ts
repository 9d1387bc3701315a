import { earlierInstant, type Instant, millisecondsOf } from '@stint/domain/kernel/instants.ts';
import type { WorkingPerson } from './working-board.type.ts';

/** A line of the board, with what decides where it stands and until when it holds. */
export interface BoardLine {
  employeeId: string;
  /** Beginning of the shift, or of the work without one. */
  beginsAt: Instant;
  /** When it changes if nothing happens; nothing where only the next day changes it. */
  changesAt: Instant | null;
  person: WorkingPerson;
}

/** Who is on the board at a moment. */
export interface WorkingBoard {
  at: Instant;
  /** By name, last name first, and within a person by when it begins. */
  lines: readonly BoardLine[];
}

/** When a board changes if nothing happens; `null` where only the next day changes it. */
export function changesAt({ lines }: WorkingBoard): Instant | null {
  const changes = lines.flatMap((line) => line.changesAt ?? []);
  return changes.length === 0 ? null : changes.reduce(earlierInstant);
}

/**
 * A board on which the lines of some people are read again, and those of all others are as they were.
 *
 * @param part the lines of these people now, as far as they have any
 */
export function boardWith(
  before: WorkingBoard,
  part: WorkingBoard,
  employeeIds: ReadonlySet<string>,
): WorkingBoard {
  const others = before.lines.filter(({ employeeId }) => !employeeIds.has(employeeId));
  return { at: part.at, lines: [...others, ...part.lines].toSorted(inOrder) };
}

function inOrder(one: BoardLine, other: BoardLine): number {
  const [a, b] = [one.person, other.person];
  if (a.sortName !== b.sortName) return a.sortName < b.sortName ? -1 : 1;
  return (
    a.assignmentNumber - b.assignmentNumber ||
    millisecondsOf(one.beginsAt) - millisecondsOf(other.beginsAt)
  );
}
