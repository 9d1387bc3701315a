import { describe, expect, it } from 'vitest';
import { assignmentStatusLabels } from '../assignment/assignment.ts';
import { valuesOf } from '../kernel/labels.ts';
import {
  blueBird,
  knowing,
  northPlant,
  orders,
  people,
  plan,
  problemsOf,
  type ExampleFile,
} from './import.example.ts';
import { contentOf } from './row-content.ts';

const base = [blueBird, northPlant, people, orders];

function assignments(...rows: string[]): ExampleFile {
  return ['assignment', 'Assignment ID|Candidate|Job order|Start date|End date|Status', ...rows];
}

function planned(...rows: string[]) {
  const result = plan([...base, assignments(...rows)]);
  const candidate = (key: string) => result.candidateStatus.get(`candidate ${key}`);
  const order = (key: string) => [...result.orders].find(([row]) => row.key === key)?.[1];
  return { ...result, candidate, order, problems: problemsOf(result) };
}

describe('an imported assignment', () => {
  it('gets its state from the machines: placed, hired, approved, ended', () => {
    const {
      assignments: plans,
      employments,
      candidate,
      order,
    } = planned('A1|P1|R1|2026-05-04||Active', 'A2|P2|R1|2026-02-02|2026-03-31|Closed');
    expect(plans.map(({ state }) => [state.submission, state.placement, state.assignment])).toEqual(
      [
        ['PLACED', 'COMPLETED', 'ACTIVE'],
        ['PLACED', 'COMPLETED', 'CLOSED'],
      ],
    );
    expect(plans[1]!.state).toMatchObject({ endReason: 'OTHER', endDate: '2026-03-31' });
    expect(employments).toEqual([
      { candidate: 'candidate P1', hiredOn: '2026-05-04', terminatedOn: null },
      { candidate: 'candidate P2', hiredOn: '2026-02-02', terminatedOn: null },
    ]);
    expect(candidate('P1')).toBe('ON_ASSIGNMENT');
    expect(candidate('P2')).toBe('PASSIVE');
    expect(order('R1')).toEqual({ status: 'OPEN', positions: 4, openings: 2 });
  });

  it('takes rates from its job order if its own file has none', () => {
    const { assignments: plans } = planned('A1|P1|R1|2026-05-04||Active');
    expect(plans[0]!.terms).toMatchObject({
      jobType: 'TEMP_CONTRACT',
      payRate: '19',
      billRate: '27.55',
    });
  });

  it('canceled without an end date was canceled before the hire', () => {
    const { assignments: plans, employments, order } = planned('A1|P1|R1|2026-12-01||Canceled');
    expect(plans[0]!.state).toMatchObject({
      placement: 'CANCELLED',
      submission: 'OFFERED',
      hired: false,
    });
    expect(employments).toEqual([]);
    expect(order('R1')).toMatchObject({ positions: 2, openings: 2 });
  });

  it('of a direct hire closes on approval, and the employment ends with it', () => {
    const { assignments: plans, employments } = planned('A1|P1|R2|2026-05-04||Closed');
    expect(plans[0]!.state.assignment).toBe('CLOSED');
    expect(employments[0]).toMatchObject({ hiredOn: '2026-05-04', terminatedOn: '2026-05-04' });
    expect(planned('A1|P1|R2|2026-05-04||Active').problems).toContain(
      'assignment.csv 2 REFUSED DIRECT_NOT_ACTIVE',
    );
  });

  it('is refused if no path leads to its state', () => {
    expect(planned('A1|P1|R1|||Active').problems).toContain(
      'assignment.csv 2 REFUSED START_DATE_MISSING',
    );
    expect(planned('A1|P1|R1|2026-05-04||Closed').problems).toContain(
      'assignment.csv 2 REFUSED END_DATE_MISSING',
    );
    expect(planned('A1|P1|R1|2026-05-04|2026-05-01|Active').problems).toContain(
      'assignment.csv 2 REFUSED END_BEFORE_START',
    );
    const draft: ExampleFile = [
      'jobOrder',
      'Job order ID|Client|Title|Job type|Openings|Pay rate|Bill rate|Status',
      'R1|B1|Packer|Temp|1|19|27|In review',
    ];
    const onDraft = plan([blueBird, people, draft, assignments('A1|P1|R1|2026-05-04||Active')]);
    expect(problemsOf(onDraft)).toContain('assignment.csv 2 REFUSED ORDER_NOT_OPEN');
    const unpaid: ExampleFile = [
      'jobOrder',
      'Job order ID|Client|Title|Job type|Openings',
      'R1|B1|Packer|Temp|1',
    ];
    const noRates = plan([blueBird, people, unpaid, assignments('A1|P1|R1|2026-05-04||Active')]);
    expect(problemsOf(noRates)).toContain('assignment.csv 2 REFUSED RATES_MISSING');
  });

  it('has a path for every status that an assignment can have', () => {
    for (const status of valuesOf(assignmentStatusLabels)) {
      const { assignments: plans } = planned(`A1|P1|R1|2026-05-04|2026-06-30|${status}`);
      expect(plans[0]!.state.assignment).toBe(status);
    }
  });

  it('leaves “Do not place” on the candidate and says so', () => {
    const { candidate, problems } = planned('A1|P3|R1|2026-05-04||Active');
    expect(candidate('P3')).toBe('DO_NOT_PLACE');
    expect(problems).toContain('assignment.csv 2 WARNED DO_NOT_PLACE');
  });

  it('places a candidate on a job order once', () => {
    const { problems } = planned('A1|P1|R1|2026-05-04||Active', 'A2|P1|R1|2026-07-04||Active');
    expect(problems).toContain('assignment.csv 3 REFUSED DUPLICATE_PLACEMENT');
  });

  it('causes a warning if its end date is past and it was never closed', () => {
    expect(planned('A1|P1|R1|2026-05-04|2026-06-30|Active').problems).toContain(
      'assignment.csv 2 WARNED ACTIVE_AFTER_END',
    );
  });
});

describe('an imported candidate', () => {
  it('is on assignment only while an assignment is active (A-10)', () => {
    const stated: ExampleFile = [
      'candidate',
      'Candidate ID|First name|Last name|Status',
      'P1|Ada|Okafor|On assignment',
    ];
    const result = plan([stated]);
    expect(result.candidateStatus.get('candidate P1')).toBe('ACTIVELY_SEARCHING');
    expect(problemsOf(result)).toEqual(['candidate.csv 2 WARNED STATUS_FOLLOWS_ASSIGNMENTS']);
  });
});

describe('an imported job order', () => {
  const order = (openings: number, status: string): ExampleFile => [
    'jobOrder',
    'Job order ID|Client|Title|Job type|Openings|Pay rate|Bill rate|Status',
    `R1|B1|Packer|Temp|${openings}|19|27|${status}`,
  ];
  const standing = (openings: number, status: string, ...rows: string[]) => {
    const result = plan([blueBird, people, order(openings, status), assignments(...rows)]);
    const problems = problemsOf(result).filter((problem) => problem.startsWith('jobOrder'));
    return { ...[...result.orders.values()][0], problems };
  };

  it('without openings is filled, and counts the placed candidates', () => {
    expect(standing(0, 'Open', 'A1|P1|R1|2026-05-04||Active')).toEqual({
      status: 'FILLED',
      positions: 1,
      openings: 0,
      problems: ['jobOrder.csv 2 WARNED NO_OPENINGS'],
    });
  });

  it('that is filled has no openings, whatever the file says', () => {
    expect(standing(3, 'Filled')).toMatchObject({
      status: 'FILLED',
      openings: 0,
      problems: ['jobOrder.csv 2 WARNED FILLED_WITH_OPENINGS'],
    });
  });

  it('on hold keeps its status', () => {
    expect(standing(0, 'On hold')).toMatchObject({ status: 'ON_HOLD', positions: 1, openings: 0 });
  });
});

describe('importing again', () => {
  const first = plan(base);
  const ids = new Map(first.rows.map((row) => [`${row.kind} ${row.key}`, row]));
  const asKnown = (change: object = {}) =>
    knowing(
      Object.fromEntries(
        [...ids].map(([key, row]) => [
          key,
          { id: `id of ${key}`, label: row.label, contentHash: contentOf(row), ...change },
        ]),
      ),
    );

  it('does not change unchanged rows', () => {
    const { dispositions } = plan(base, asKnown());
    expect(new Set(dispositions.values())).toEqual(new Set(['UNCHANGED']));
  });

  it('updates a changed row, but never its status', () => {
    const edited = people.map((row) =>
      row.replace('Ada|Okafor', 'Ada|Okafor-Lind').replace('Available', 'Passive'),
    ) as unknown as ExampleFile;
    const { rows, dispositions } = plan([edited], asKnown({ status: 'ON_ASSIGNMENT' }));
    expect(rows.map((row) => dispositions.get(row))).toEqual(['UPDATED', 'UNCHANGED', 'UNCHANGED']);
    expect(rows[0]!.problems.map(({ code }) => code)).toEqual(['STATUS_KEPT']);
  });

  it('refuses to move a record, or to rewrite an assignment that has ended', () => {
    const moved: ExampleFile = [
      'location',
      'Location ID|Client|Location name|State',
      'L1|B2|North plant|NV',
    ];
    const known = asKnown({ links: { client: 'id of client B1' } });
    expect(problemsOf(plan([blueBird, moved], known))).toEqual(['location.csv 2 REFUSED MOVED']);
    const ended = knowing({
      'assignment A1': { id: 'a', label: '#1', status: 'CLOSED', contentHash: 'other' },
    });
    const again = plan([...base, assignments('A1|P1|R1|2026-05-04|2026-06-01|Closed')], ended);
    expect(problemsOf(again)).toContain('assignment.csv 2 REFUSED ENDED');
  });

  it('adds a corrected assignment to an existing order', () => {
    const known = asKnown({ terms: { jobType: 'TEMP_CONTRACT', payRate: '19', billRate: '27' } });
    const { addedPlacements } = plan([...base, assignments('A1|P1|R1|2026-05-04||Active')], known);
    expect([...addedPlacements]).toEqual([['id of jobOrder R1', 1]]);
  });
});
