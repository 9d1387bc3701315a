import type { ColumnFilter } from '@stint/ui/data-grid/grid-column.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { RecordName } from './record-name.tsx';

/** Filters by a record that the server finds. */
export const clientFilter: ColumnFilter = {
  kind: 'record',
  Picker: lazy(() => import('./client-picker.tsx')),
  Name: RecordName,
};

export const employeeFilter: ColumnFilter = {
  kind: 'record',
  Picker: lazy(() => import('./employee-picker.tsx')),
  Name: RecordName,
};

export const locationFilter: ColumnFilter = {
  kind: 'record',
  Picker: lazy(() => import('./location-picker.tsx')),
  Name: RecordName,
  optional: true,
};
