import { describe, expect, it } from 'vitest';
import { rolePermissions } from '../access/roles.ts';
import { availableActions } from '../kernel/available-actions.ts';
import { decide } from '../kernel/decide.ts';
import { planCancelAllPending } from './cancel-all-pending.ts';
import type { PlacementFacts } from './placement-facts.ts';
import { pending, placing, terms } from './placement.example.ts';
import { placementMachine } from './placement.machine.ts';

const frontOffice = { permissions: rolePermissions.FRONT_OFFICE };
const backOffice = { permissions: rolePermissions.BACK_OFFICE };
const hired = { id: 'emp', status: 'ACTIVE' } as const;

function cancel(facts: PlacementFacts, reason: string | null, who = frontOffice) {
  return decide(placementMachine, 'cancel', { facts, input: { reason }, ...who });
}

describe('canceling a pending placement (P-7)', () => {
  it('cancels placement and assignment, gives the opening and the submission back', () => {
    const decision = cancel(pending(), ' changed her mind ');
    expect(decision).toMatchObject({
      allowed: true,
      to: 'CANCELLED',
      effects: [
        { kind: 'PLACEMENT_STATUS', to: 'CANCELLED', reason: 'changed her mind' },
        { kind: 'ASSIGNMENT_STATUS', from: 'PENDING', to: 'CANCELLED' },
        { kind: 'SUBMISSION_STAGE', from: 'PLACED', to: 'INTERVIEW' },
        { kind: 'OPENING_GIVEN_BACK', left: 2 },
      ],
    });
  });

  it('opens an order again that was full', () => {
    const order = { ...pending().order, status: 'FILLED' as const, openings: 0 };
    expect(cancel(pending({ order }), 'budget')).toMatchObject({
      effects: expect.arrayContaining([
        expect.objectContaining({ kind: 'JOB_ORDER_STATUS', from: 'FILLED', to: 'OPEN' }),
      ]),
    });
  });

  it('refuses a blank reason, naming the field', () => {
    expect(cancel(pending(), '  ')).toMatchObject({
      refusals: [{ code: 'REASON_REQUIRED', field: 'reason' }],
    });
  });

  it('is offered only until the candidate is hired', () => {
    const actions = (facts: PlacementFacts) =>
      availableActions(placementMachine, facts, frontOffice.permissions);
    expect(actions(pending())).toMatchObject([{ action: 'cancel', allowed: true }]);
    expect(actions(pending({ employee: hired }))).toMatchObject([
      { action: 'cancel', allowed: false, refusals: [{ code: 'ALREADY_HIRED' }] },
    ]);
  });

  it('gives every reason at once when it is too late', () => {
    const placement = { id: 'plc', label: 'Placement', status: 'COMPLETED' as const };
    const decision = cancel(pending({ placement, employee: hired }), '');
    expect(decision.allowed ? [] : decision.refusals.map(({ code }) => code)).toEqual([
      'WRONG_STATE',
      'ALREADY_HIRED',
      'REASON_REQUIRED',
    ]);
  });
});

describe('canceling in Hiring Management (P-8)', () => {
  const both = [pending({}, 'p1'), pending({}, 'p2')];

  it('cancels all pending placements of each ticked candidate and lists them', () => {
    const candidates = [{ id: 'dana', label: 'Dana Fox', pending: both }];
    const [outcome] = planCancelAllPending(candidates, 'no show', backOffice);
    expect(outcome!.allowed).toBe(true);
    expect(outcome!.placements.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(outcome!.effects.filter(({ kind }) => kind === 'PLACEMENT_STATUS')).toHaveLength(2);
  });

  it('gives two openings of one full order back and opens it once', () => {
    const order = { ...pending().order, status: 'FILLED' as const, openings: 0 };
    const candidates = [
      { id: 'dana', label: 'Dana Fox', pending: [pending({ order }, 'p1')] },
      { id: 'eli', label: 'Eli Roe', pending: [pending({ order }, 'p2')] },
    ];
    const effects = planCancelAllPending(candidates, 'lost', backOffice).flatMap(
      (outcome) => outcome.effects,
    );
    const left = effects.flatMap((effect) =>
      effect.kind === 'OPENING_GIVEN_BACK' ? [effect.left] : [],
    );
    expect(left).toEqual([1, 2]);
    expect(effects.filter(({ kind }) => kind === 'JOB_ORDER_STATUS')).toHaveLength(1);
  });

  it('does a candidate wholly or not at all, and names those with nothing pending', () => {
    const order = { ...pending().order, openings: 0 };
    const candidates = [
      {
        id: 'dana',
        label: 'Dana Fox',
        pending: [pending({ order }, 'p1'), pending({ order, employee: hired }, 'p2')],
      },
      { id: 'eli', label: 'Eli Roe', pending: [pending({ order }, 'p3')] },
      { id: 'fay', label: 'Fay Orr', pending: [] },
    ];
    const outcomes = planCancelAllPending(candidates, 'lost', backOffice);
    expect(outcomes.map(({ allowed }) => allowed)).toEqual([false, true, false]);
    expect(outcomes[0]!.effects).toEqual([]);
    expect(outcomes[1]!.effects).toContainEqual(
      expect.objectContaining({ kind: 'OPENING_GIVEN_BACK', left: 1 }),
    );
    expect(outcomes[2]!.refusals).toMatchObject([{ code: 'NOTHING_PENDING' }]);
  });

  it('refuses a blank reason once per candidate', () => {
    const candidates = [{ id: 'dana', label: 'Dana Fox', pending: both }];
    const [outcome] = planCancelAllPending(candidates, ' ', backOffice);
    expect(outcome!.refusals.map(({ code }) => code)).toEqual(['REASON_REQUIRED']);
  });
});

describe('activating a canceled placement (P-10)', () => {
  const canceled = {
    placement: { id: 'plc', label: 'Placement', status: 'CANCELLED' as const },
    assignment: { id: 'asg', status: 'CANCELLED' as const },
  };
  function activate(over: Partial<PlacementFacts>) {
    const facts = placing({ ...canceled, ...over });
    return decide(placementMachine, 'activate', {
      facts,
      input: { terms: terms() },
      ...frontOffice,
    });
  }

  it('places again on the same rows, as a first placement', () => {
    expect(activate({})).toMatchObject({
      to: 'PENDING',
      effects: [
        { kind: 'PLACEMENT_STATUS', placementId: 'plc', from: 'CANCELLED', to: 'PENDING' },
        { kind: 'ASSIGNMENT_STATUS', assignmentId: 'asg', from: 'CANCELLED', to: 'PENDING' },
        { kind: 'SUBMISSION_STAGE', to: 'PLACED' },
        { kind: 'OPENING_TAKEN' },
      ],
    });
  });

  it('goes straight to needs approval when the candidate was hired meanwhile', () => {
    expect(activate({ employee: hired })).toMatchObject({ to: 'COMPLETED' });
  });

  it('is refused with the reason when the order is full by now, before anything is entered', () => {
    const order = { ...placing().order, status: 'FILLED' as const, openings: 0 };
    const facts = placing({ ...canceled, order });
    expect(availableActions(placementMachine, facts, frontOffice.permissions)).toMatchObject([
      {
        action: 'activate',
        allowed: false,
        refusals: [{ code: 'ORDER_NOT_OPEN' }, { code: 'NO_OPENING_LEFT' }],
      },
    ]);
  });
});
