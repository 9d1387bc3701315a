export const connectionFields: Record<string, Record<string, string[]>> = {
  Candidate: {
    assignments: [],
    placements: [],
    submissions: [],
  },
  Client: {
    contacts: [],
    jobOrders: [],
    locations: [],
  },
  Employee: {
    assignments: [],
  },
  ImportFile: {
    problems: [],
  },
  JobOrder: {
    submissions: [],
  },
  Query: {
    assignments: ['filter', 'orderBy'],
    candidates: ['filter', 'orderBy'],
    clients: ['filter', 'orderBy'],
    contacts: ['filter', 'orderBy'],
    employees: ['filter', 'orderBy'],
    hiringCandidates: ['filter'],
    importRuns: [],
    jobOrders: ['filter', 'orderBy'],
    locations: ['filter', 'orderBy'],
    placements: ['filter'],
    submissions: ['filter'],
  },
};
