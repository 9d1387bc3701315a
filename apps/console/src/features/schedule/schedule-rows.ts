import type { IsoDate } from '@stint/domain/kernel/dates.ts';
import { personOf, type Shift } from './shift-row.ts';
import type { RowKind } from './use-schedule-address.ts';

/** A row of the schedule: a person, a client, a location, or the shifts that are nobody’s. */
export type ScheduleRow = {
  /** The record’s id, or `open`. */
  key: string;
  label: string;
  /** Of each day, the earliest first. */
  days: ReadonlyMap<IsoDate, readonly Shift[]>;
  /** On the day with the most. */
  most: number;
};

export const openRow = 'open';

/** The rows of these shifts, which come the earliest first: open ones in a row of their own, then the others by name. */
export function scheduleRows(shifts: readonly Shift[], kind: RowKind): ScheduleRow[] {
  const named = Map.groupBy(shifts, (shift) => rowOf(shift, kind).key);
  const rows = [...named].map(([key, own]) => {
    const days = Map.groupBy(own, ({ workDate }) => workDate);
    const most = Math.max(...[...days.values()].map((ofDay) => ofDay.length));
    return { key, label: rowOf(own[0]!, kind).label, days, most };
  });
  return rows.toSorted(
    (one, other) =>
      Number(other.key === openRow) - Number(one.key === openRow) ||
      one.label.localeCompare(other.label),
  );
}

/** In which row a shift stands. */
export function rowOf(shift: Shift, kind: RowKind): { key: string; label: string } {
  if (shift.employee === null) return { key: openRow, label: 'Open shifts' };
  switch (kind) {
    case 'person':
      return { key: shift.employee.id, label: personOf(shift) };
    case 'client':
      return { key: shift.client.id, label: shift.client.name };
    case 'location':
      return shift.location
        ? { key: shift.location.id, label: `${shift.location.name}, ${shift.client.name}` }
        : { key: `none ${shift.client.id}`, label: `${shift.client.name}, no location` };
  }
}
