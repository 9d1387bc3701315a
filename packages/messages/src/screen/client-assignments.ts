/** What the screens of assignments and their report say. */
export type ClientAssignmentTexts = {
  title: string;
  search: string;
  status: string;
  working: string;
  ended: string;
  none: string;
  noneWhy: string;
  columns: Record<
    'worker' | 'jobTitle' | 'location' | 'start' | 'end' | 'contact' | 'reportsTo',
    string
  >;
  openEnd: string;
  report: {
    title: string;
    csv: string;
    excel: string;
    print: string;
    from: string;
    until: string;
    /** The period, on paper. Dates are written already; either may be absent. */
    running: (from: string | undefined, until: string | undefined) => string;
    noLocation: string;
    noneWhy: string;
    tooMany: (count: string) => string;
  };
};
