import { type IsoDate, isIsoDate } from '@stint/domain/kernel/dates.ts';
import { weekdayOf } from '@stint/domain/shift/planned-time.ts';
import { weekOf } from '@stint/domain/timesheet/period.ts';
import { type GridSearch, useGridSearch } from '@stint/spa-kit/record/address/grid-search.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';

/** What the rows of the schedule are. */
export const rowKinds = { person: 'Person', client: 'Client', location: 'Location' } as const;

export type RowKind = keyof typeof rowKinds;

/** What is shown: all of it stands in the address. */
export type ShownSchedule = {
  /** Its first day. */
  week: IsoDate;
  rows: RowKind;
  clientId: string | null;
  locationId: string | null;
  employeeId: string | null;
};

/** Which week is shown, in which rows and of whom, and how to change that. */
export function useScheduleAddress(): [ShownSchedule, (change: Partial<ShownSchedule>) => void] {
  const { filters } = useGridSearch();
  const thisWeek = useThisWeek();
  const navigate = useNavigate();
  const shown = useMemo(() => readShown(filters, thisWeek), [filters, thisWeek]);
  const change = useCallback(
    (changed: Partial<ShownSchedule>) =>
      void navigate({
        to: '.',
        search: (before: GridSearch) => ({
          ...before,
          filters: written({ ...readShown(before.filters, thisWeek), ...changed }, thisWeek),
        }),
      }),
    [navigate, thisWeek],
  );
  return [shown, change];
}

/** The first day of the agency's workweek that is now (T-8). */
export function useThisWeek(): IsoDate {
  const { today, agency } = useViewer();
  return weekOf(today, agency.weekStartsOn).startDate;
}

/** Anybody may have typed the address: what is not understood is left out. */
function readShown(filters: GridSearch['filters'], thisWeek: IsoDate): ShownSchedule {
  const text = (name: string) => {
    const value = filters?.[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const week = text('week');
  const rows = text('rows');
  return {
    week: week !== null && isIsoDate(week) ? weekLike(thisWeek, week) : thisWeek,
    rows: rows !== null && Object.hasOwn(rowKinds, rows) ? (rows as RowKind) : 'person',
    clientId: text('clientId'),
    locationId: text('locationId'),
    employeeId: text('employeeId'),
  };
}

/** The week of a day, which begins on the weekday on which this one does. */
const weekLike = (thisWeek: IsoDate, day: IsoDate): IsoDate =>
  weekOf(day, weekdayOf(thisWeek)).startDate;

/** The bare address means this week by person. */
function written(shown: ShownSchedule, thisWeek: IsoDate): GridSearch['filters'] {
  const texts = Object.entries(shown).filter(
    ([name, value]) =>
      value !== null &&
      !(name === 'week' && value === thisWeek) &&
      !(name === 'rows' && value === 'person'),
  ) as [string, string][];
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}
