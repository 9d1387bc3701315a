import { type IsoDate, isIsoDate } from '@stint/domain/kernel/dates.ts';
import { type GridSearch, useGridSearch } from '@stint/spa-kit/record/address/grid-search.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { weekOf } from './week.ts';

/** What the rows of the schedule are. */
export const rowKinds = { person: 'Person', client: 'Client', location: 'Location' } as const;

export type RowKind = keyof typeof rowKinds;

/** What is shown: all of it stands in the address. */
export type ShownSchedule = {
  /** Its Monday. */
  week: IsoDate;
  rows: RowKind;
  clientId: string | null;
  locationId: string | null;
  employeeId: string | null;
};

/** Which week is shown, in which rows and of whom, and how to change that. */
export function useScheduleAddress(): [ShownSchedule, (change: Partial<ShownSchedule>) => void] {
  const { filters } = useGridSearch();
  const { today } = useViewer();
  const navigate = useNavigate();
  const shown = useMemo(() => readShown(filters, today), [filters, today]);
  const change = useCallback(
    (changed: Partial<ShownSchedule>) =>
      void navigate({
        to: '.',
        search: (before: GridSearch) => ({
          ...before,
          filters: written({ ...readShown(before.filters, today), ...changed }, today),
        }),
      }),
    [navigate, today],
  );
  return [shown, change];
}

/** Anybody may have typed the address: what is not understood is left out. */
function readShown(filters: GridSearch['filters'], today: IsoDate): ShownSchedule {
  const text = (name: string) => {
    const value = filters?.[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const week = text('week');
  const rows = text('rows');
  return {
    week: weekOf(week !== null && isIsoDate(week) ? week : today),
    rows: rows !== null && Object.hasOwn(rowKinds, rows) ? (rows as RowKind) : 'person',
    clientId: text('clientId'),
    locationId: text('locationId'),
    employeeId: text('employeeId'),
  };
}

/** The bare address means this week by person. */
function written(shown: ShownSchedule, today: IsoDate): GridSearch['filters'] {
  const texts = Object.entries(shown).filter(
    ([name, value]) =>
      value !== null &&
      !(name === 'week' && value === weekOf(today)) &&
      !(name === 'rows' && value === 'person'),
  ) as [string, string][];
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}
