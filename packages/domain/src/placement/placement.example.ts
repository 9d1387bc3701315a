import type { PlacementFacts, PlacementTerms, PlacingFacts } from './placement-facts.ts';

/** For tests: Dana, offered, on an open order with two openings; nothing placed yet. */
export function placing(
  over: Partial<PlacementFacts> = {},
  placingOver: Partial<PlacingFacts> = {},
): PlacementFacts {
  return {
    placement: null,
    assignment: null,
    submission: { id: 'sub', label: 'Dana Fox', stage: 'OFFERED', previousStage: null },
    candidate: { id: 'dana', label: 'Dana Fox', status: 'ACTIVELY_SEARCHING' },
    employee: null,
    order: { id: 'order', label: 'Welder (J-1077)', status: 'OPEN', openings: 2 },
    placing: {
      policy: {
        marginFloorPercent: '0',
        marginFloorMode: 'WARN',
        creditLimitMode: 'WARN',
        fillOrderAtZeroOpenings: true,
      },
      credit: null,
      otherAssignments: [],
      ...placingOver,
    },
    ...over,
  };
}

/** For tests: the same once placed, waiting in Hiring Management. */
export function pending(over: Partial<PlacementFacts> = {}, id = 'plc'): PlacementFacts {
  return placing({
    placement: { id, label: `Placement ${id}`, status: 'PENDING' },
    assignment: { id: `asg-${id}`, status: 'PENDING' },
    submission: { id: 'sub', label: 'Dana Fox', stage: 'PLACED', previousStage: 'INTERVIEW' },
    order: { id: 'order', label: 'Welder (J-1077)', status: 'OPEN', openings: 1 },
    ...over,
  });
}

export function terms(over: Partial<PlacementTerms> = {}): PlacementTerms {
  return {
    jobType: 'TEMP_CONTRACT',
    startDate: '2026-12-01',
    endDate: null,
    currency: 'USD',
    payRate: '20.00',
    billRate: '30.00',
    burdenPercent: '10',
    overtimePayMultiplier: null,
    overtimeBillMultiplier: null,
    doubleTimePayMultiplier: null,
    doubleTimeBillMultiplier: null,
    salary: null,
    feePercent: null,
    feeAmount: null,
    schedule: null,
    owners: [{ accountId: 'recruiter', share: '100' }],
    ...over,
  };
}

export function directTerms(over: Partial<PlacementTerms> = {}): PlacementTerms {
  return terms({
    jobType: 'DIRECT',
    payRate: null,
    billRate: null,
    salary: '60000',
    feePercent: '20',
    ...over,
  });
}
