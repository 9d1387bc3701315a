import type { ClientAssignmentTexts } from '../screen/client-assignments.ts';

export const clientAssignments: ClientAssignmentTexts = {
  title: 'Assignments',
  search: 'Search by name or job title',
  status: 'Status',
  working: 'Working now',
  ended: 'Ended',
  none: 'No assignments',
  noneWhy: 'Assignments that match are listed here. Change the search to see others.',
  columns: {
    worker: 'Name',
    jobTitle: 'Job title',
    location: 'Location',
    start: 'Start',
    end: 'End',
    contact: 'Contact',
    reportsTo: 'Reports to',
  },
  openEnd: 'Open end',
  report: {
    title: 'Assignment report',
    csv: 'CSV',
    excel: 'Excel',
    print: 'Print',
    from: 'Active from',
    until: 'Active until',
    running: (from, until) =>
      ['Running', from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' '),
    noLocation: 'Without a location',
    noneWhy: 'No assignment that you see runs in this period.',
    tooMany: (count) =>
      `These are more than ${count} assignments. Choose fewer days, or save them as a file.`,
  },
};
