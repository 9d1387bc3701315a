import { readFileSync } from 'node:fs';
import type { GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import { expect, test } from 'vitest';
import { activityColumns } from '../src/features/activity/activity-columns.tsx';
import { assignmentColumns } from '../src/features/assignment/assignment-columns.tsx';
import { candidateColumns } from '../src/features/candidate/candidate-columns.tsx';
import { clientColumns } from '../src/features/client/client-columns.tsx';
import { contactColumns } from '../src/features/contact/contact-columns.tsx';
import { employeeColumns } from '../src/features/employee/employee-columns.tsx';
import { hiringColumns } from '../src/features/hiring/hiring-columns.tsx';
import { jobOrderColumns } from '../src/features/job-order/job-order-columns.tsx';
import { locationColumns } from '../src/features/location/location-columns.tsx';
import { taskColumns } from '../src/features/task/task-columns.tsx';

/** By list, the columns that the server can write into its file. */
const written = JSON.parse(readFileSync('../api/exported-columns.json', 'utf8')) as Record<
  string,
  Record<string, string>
>;

const grids: Readonly<Record<string, readonly Pick<GridColumn<never>, 'id' | 'exported'>[]>> = {
  activities: activityColumns([]),
  assignments: assignmentColumns,
  candidates: candidateColumns('USD', []),
  clients: clientColumns,
  contacts: contactColumns,
  employees: employeeColumns,
  hiring: hiringColumns,
  'job-orders': jobOrderColumns('USD'),
  locations: locationColumns,
  tasks: taskColumns([]),
};

test.each(Object.entries(grids))('every column of %s can be exported', (list, columns) => {
  const asked = columns.flatMap(({ id, exported = [id] }) => exported);
  expect(Object.keys(written[list]!)).toEqual(expect.arrayContaining(asked));
});
