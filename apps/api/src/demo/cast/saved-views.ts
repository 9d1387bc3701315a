import type { StaffRole } from '@stint/domain/access/staff-role.ts';

/** A view that somebody in the demo shares, as the console stores it. */
export interface DemoView {
  /** Of whom it is the idea: the first of the staff in this role. */
  role: StaffRole;
  list: string;
  name: string;
  query: {
    sort: readonly { column: string; direction: 'asc' | 'desc' }[];
    filters: Readonly<Record<string, readonly string[]>>;
    search: string;
  };
}

export const demoViews: readonly DemoView[] = [
  {
    role: 'FRONT_OFFICE',
    list: 'candidates',
    name: 'Searching, to be called next',
    query: {
      sort: [{ column: 'lastContacted', direction: 'asc' }],
      filters: { status: ['ACTIVELY_SEARCHING'] },
      search: '',
    },
  },
  {
    role: 'BACK_OFFICE',
    list: 'assignments',
    name: 'To approve, first start first',
    query: {
      sort: [{ column: 'start', direction: 'asc' }],
      filters: { status: ['NEEDS_APPROVAL'] },
      search: '',
    },
  },
];
