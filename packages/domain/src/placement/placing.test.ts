import { describe, expect, it } from 'vitest';
import { rolePermissions } from '../access/roles.ts';
import { decide } from '../kernel/decide.ts';
import type { PlacementFacts, PlacementTerms } from './placement-facts.ts';
import { directTerms, placing, terms } from './placement.example.ts';
import { placementMachine } from './placement.machine.ts';

function place(facts: PlacementFacts, form: PlacementTerms = terms(), acknowledged: string[] = []) {
  const permissions = rolePermissions.FRONT_OFFICE;
  const decision = decide(placementMachine, 'place', {
    facts,
    input: { terms: form },
    permissions,
    acknowledged,
  });
  return decision.allowed
    ? { to: decision.to, effects: decision.effects, refusals: [], codes: [] }
    : { refusals: decision.refusals, codes: decision.refusals.map(({ code }) => code) };
}

function order(over: Partial<PlacementFacts['order']>): Partial<PlacementFacts> {
  return { order: { ...placing().order, ...over } };
}

describe('placing a candidate', () => {
  it('sends who was never hired to Hiring Management (P-5)', () => {
    const { to, effects } = place(placing());
    expect(to).toBe('PENDING');
    expect(effects).toContainEqual(
      expect.objectContaining({ kind: 'ASSIGNMENT_STATUS', to: 'PENDING' }),
    );
  });

  it('sends an employee straight to needs approval, also one who had left (P-5)', () => {
    for (const status of ['ACTIVE', 'TERMINATED'] as const) {
      const { to, effects } = place(placing({ employee: { id: 'emp', status } }));
      expect(to).toBe('COMPLETED');
      expect(effects).toContainEqual(
        expect.objectContaining({ kind: 'ASSIGNMENT_STATUS', to: 'NEEDS_APPROVAL' }),
      );
    }
  });

  it('moves the submission to placed and takes an opening (P-6)', () => {
    const { effects } = place(placing());
    expect(effects).toContainEqual({
      kind: 'SUBMISSION_STAGE',
      submissionId: 'sub',
      from: 'OFFERED',
      to: 'PLACED',
    });
    expect(effects).toContainEqual(expect.objectContaining({ kind: 'OPENING_TAKEN', left: 1 }));
    expect(effects!.some(({ kind }) => kind === 'JOB_ORDER_STATUS')).toBe(false);
  });

  it('fills the order with the last opening, or leaves it open as the agency wants (P-6)', () => {
    const last = order({ openings: 1 });
    const filled = { kind: 'JOB_ORDER_STATUS', from: 'OPEN', to: 'FILLED' };
    expect(place(placing(last)).effects).toContainEqual(expect.objectContaining(filled));
    const facts = placing(last);
    facts.placing!.policy.fillOrderAtZeroOpenings = false;
    expect(place(facts).effects).not.toContainEqual(expect.objectContaining(filled));
  });

  it('is refused without an opening, on an order that is not open, for do-not-place', () => {
    const facts = placing({
      ...order({ openings: 0, status: 'FILLED' }),
      candidate: { id: 'dana', label: 'Dana Fox', status: 'DO_NOT_PLACE' },
    });
    expect(place(facts).codes).toEqual(['ORDER_NOT_OPEN', 'NO_OPENING_LEFT', 'DO_NOT_PLACE']);
  });

  it('is refused for a submission that is placed or rejected', () => {
    for (const stage of ['PLACED', 'REJECTED', 'WITHDRAWN'] as const) {
      const submission = { ...placing().submission, stage };
      expect(place(placing({ submission })).codes).toEqual(['SUBMISSION_NOT_PLACEABLE']);
    }
  });

  it('names each missing rate by its field', () => {
    const { refusals } = place(placing(), terms({ payRate: null, billRate: '0' }));
    expect(refusals.map(({ field }) => field)).toEqual(['payRate', 'billRate']);
  });

  it('asks salary and fee of a direct hire, not rates', () => {
    expect(place(placing(), directTerms()).codes).toEqual([]);
    const { refusals } = place(placing(), directTerms({ salary: null, feePercent: null }));
    expect(refusals.map(({ field }) => field)).toEqual(['salary', 'feePercent']);
  });

  it('refuses dates out of order and owners who do not add up to 100%', () => {
    const owners = [
      { accountId: 'a', share: '50' },
      { accountId: 'b', share: '49.9' },
    ];
    const { refusals } = place(placing(), terms({ endDate: '2026-11-30', owners }));
    expect(refusals.map(({ field }) => field)).toEqual(['endDate', 'owners']);
    expect(place(placing(), terms({ owners: [] })).codes).toEqual(['OWNER_SHARES']);
  });

  it('warns of a margin below the floor until that is acknowledged, or stops (P-4)', () => {
    const facts = placing();
    facts.placing!.policy.marginFloorPercent = '30';
    expect(place(facts).refusals).toMatchObject([{ code: 'MARGIN_BELOW_FLOOR', warning: true }]);
    expect(place(facts, terms(), ['MARGIN_BELOW_FLOOR']).to).toBe('PENDING');
    facts.placing!.policy.marginFloorMode = 'STOP';
    expect(place(facts, terms(), ['MARGIN_BELOW_FLOOR']).codes).toEqual(['MARGIN_BELOW_FLOOR']);
    facts.placing!.policy.marginFloorPercent = '26.6';
    expect(place(facts).codes).toEqual([]);
  });

  it('warns or stops over the credit limit, counting up to four weeks of the new work', () => {
    const over = placing({}, { credit: { limit: '10000', used: '5200.01' } });
    expect(place(over).refusals).toMatchObject([{ code: 'OVER_CREDIT_LIMIT', warning: true }]);
    expect(place(placing({}, { credit: { limit: '10000', used: '5200' } })).codes).toEqual([]);
    const week = terms({ endDate: '2026-12-07' });
    expect(place(over, week).codes).toEqual([]);
    over.placing!.policy.creditLimitMode = 'STOP';
    expect(place(over, terms(), ['OVER_CREDIT_LIMIT']).codes).toEqual(['OVER_CREDIT_LIMIT']);
  });

  it('warns of a second full-time assignment over the same dates, naming it (A-13)', () => {
    const other = {
      id: 'other',
      label: 'A-12 Packer',
      jobType: 'TEMP_CONTRACT' as const,
      startDate: '2026-11-01',
      endDate: '2026-12-01',
      schedule: null,
    };
    const weekend = { days: [6, 7], startTime: '08:00', endTime: '16:00', breakMinutes: 30 };
    const partTime = placing({}, { otherAssignments: [{ ...other, schedule: weekend }] });
    expect(place(partTime).codes).toEqual([]);
    const facts = placing({}, { otherAssignments: [other] });
    expect(place(facts).refusals).toMatchObject([
      { code: 'FULL_TIME_OVERLAP', warning: true, blocking: [{ label: 'A-12 Packer' }] },
    ]);
    expect(place(facts, terms({ startDate: '2026-12-02' })).codes).toEqual([]);
    expect(
      place(
        facts,
        terms({
          schedule: { days: [6, 7], startTime: '22:00', endTime: '04:30', breakMinutes: 30 },
        }),
      ).codes,
    ).toEqual([]);
    expect(place(facts, directTerms()).codes).toEqual([]);
  });
});
