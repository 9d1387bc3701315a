import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPermissionName, permissions } from './access/permissions.ts';
import { assignmentStates } from './assignment/assignment.ts';
import { assignment, candidate, employee, today } from './assignment/assignment.example.ts';
import { candidateStates } from './candidate/candidate.ts';
import { employeeStates } from './employee/employee.ts';
import { invoiceStates } from './invoice/invoice.machine.ts';
import { jobOrderStates } from './job-order/job-order.ts';
import { availableActions } from './kernel/available-actions.ts';
import { decide } from './kernel/decide.ts';
import { transitions } from './kernel/transitions.ts';
import { anyOf, anyReason, type MachineWorld, orNothing } from './kernel/values.arbitrary.ts';
import { machines } from './machines.ts';
import { offerStates } from './offer/offer.machine.ts';
import { pending, placing, terms } from './placement/placement.example.ts';
import { placementStates } from './placement/placement.ts';
import { submissionStages } from './submission/submission.ts';

const date = fc.constantFrom('2026-10-01', '2026-11-10', today, '2027-01-31');
const named = fc.array(fc.constant({ id: 'other', label: 'Other' }), { maxLength: 1 });
const candidateFacts = anyOf(candidateStates).map((status) => candidate({ status }));
const orderFacts = fc.record({
  id: fc.constant('order'),
  label: fc.constant('Welder'),
  status: anyOf(jobOrderStates),
  openings: fc.nat(2),
});
const submissionFacts = fc.record({
  id: fc.constant('sub'),
  label: fc.constant('Dana Fox'),
  stage: anyOf(submissionStages),
  previousStage: orNothing(anyOf(submissionStages)),
});

/** For each machine whose noun does not say so itself (`task/task.arbitrary.ts`). */
const worlds: Record<string, MachineWorld> = {
  assignment: {
    facts: fc.record({
      today: fc.constant(today),
      assignment: orNothing(
        fc
          .record({
            status: anyOf(assignmentStates),
            jobType: fc.constantFrom('DIRECT', 'TEMP_CONTRACT'),
            placementStatus: anyOf(placementStates),
            startDate: orNothing(date),
            endDate: orNothing(date),
            payRate: orNothing(fc.constantFrom('0', '20')),
            feeAmount: orNothing(fc.constant('9000')),
          })
          .map((over) => assignment({ id: 'a', ...over })),
      ),
      candidate: candidateFacts,
      employee: orNothing(anyOf(employeeStates).map((status) => employee({ status }))),
      others: fc.constant([]),
      order: fc.constant(null),
      invoices: fc.array(fc.constant({ id: 'i', number: '7', assignmentId: 'a' }), {
        maxLength: 2,
      }),
    }),
    input: fc.record({
      startDate: orNothing(date),
      endDate: orNothing(date),
      overrideEndDates: fc.boolean(),
      endReason: orNothing(fc.constantFrom('COMPLETED', 'NO_SHOW')),
      reactivation: fc.constantFrom(null, 'REOPEN', 'CHANGE_END_DATE'),
    }),
  },
  candidate: {
    facts: fc.record({ candidate: orNothing(candidateFacts), atWork: fc.boolean() }),
    input: fc.constant({}),
  },
  employee: {
    facts: fc.record({
      today: fc.constant(today),
      candidate: candidateFacts,
      employee: orNothing(anyOf(employeeStates).map((status) => employee({ status }))),
      activeAssignments: named,
      otherAssignments: fc.constant([]),
      hiring: orNothing(
        fc.record({
          pendingPlacements: fc.nat(1),
          missingItems: fc.array(fc.constant({ key: 'I9', label: 'I-9' }), { maxLength: 1 }),
        }),
      ),
    }),
    input: fc.record({ date: orNothing(date), reason: anyReason }),
  },
  invoice: {
    facts: fc.record({
      invoice: orNothing(
        fc.record({ id: fc.constant('i'), number: fc.constant('7'), status: anyOf(invoiceStates) }),
      ),
    }),
    input: fc.record({ reason: anyReason, paidInFull: fc.boolean() }),
  },
  'job-order': {
    facts: fc.record({
      order: orNothing(orderFacts),
      pendingPlacements: named,
      orderedByViewer: fc.boolean(),
    }),
    input: fc.record({ remarks: anyReason }),
  },
  offer: {
    facts: fc.record({
      offer: orNothing(
        fc.record({
          status: anyOf(offerStates),
          clientApproved: fc.boolean(),
          candidateAccepted: fc.boolean(),
        }),
      ),
    }),
    input: fc.record({ reason: anyReason }),
  },
  placement: {
    facts: fc
      .record({
        status: orNothing(anyOf(placementStates)),
        submission: submissionFacts,
        candidate: candidateFacts,
        employee: orNothing(fc.record({ id: fc.constant('e'), status: anyOf(employeeStates) })),
        order: orderFacts,
      })
      .map(({ status, ...over }) =>
        status === null
          ? placing(over)
          : pending({ ...over, placement: { id: 'plc', label: 'Placement', status } }),
      ),
    input: fc.record({
      reason: anyReason,
      terms: fc
        .record({ endDate: orNothing(date), payRate: orNothing(fc.constantFrom('0', '20')) })
        .map(terms),
    }),
  },
  submission: {
    facts: fc.record({
      submission: orNothing(submissionFacts),
      candidate: candidateFacts,
      order: orderFacts,
    }),
    input: fc.record({ reason: anyReason }),
  },
};

/** @throws for a machine of which nobody says what may be true */
async function worldOf(name: string): Promise<MachineWorld> {
  const known = worlds[name];
  if (known) return known;
  const noun = (await import(`./${name}/${name}.arbitrary.ts`)) as { world: MachineWorld };
  return noun.world;
}

const worldByName = new Map(
  await Promise.all(
    Object.keys(machines).map(async (name) => [name, await worldOf(name)] as const),
  ),
);

const permitted = fc
  .subarray(Object.keys(permissions).filter(isPermissionName))
  .map((names) => new Set(names));

describe.each(Object.entries(machines))('the %s machine, whatever happens', (name, machine) => {
  // Each machine gets facts and input of its own world; the loop over all cannot know their types.
  const { facts: anyFacts, input: anyInput } = worldByName.get(name) as {
    facts: fc.Arbitrary<never>;
    input: fc.Arbitrary<never>;
  };
  const arrows = transitions(machine).map(({ from, action, to }) => `${from} ${action} ${to}`);

  it('offers nothing that it then refuses on the facts, and refuses all that it leaves out', () => {
    fc.assert(
      fc.property(anyFacts, anyInput, permitted, (facts, input, granted) => {
        const offered = availableActions(machine, facts, granted);
        for (const [action, { system }] of Object.entries(machine.actions)) {
          if (system) continue;
          const decision = decide(machine, action, { facts, input, permissions: granted });
          const codes = decision.allowed ? [] : decision.refusals.map(({ code }) => code);
          const button = offered.find((each) => each.action === action);
          if (button === undefined) {
            expect(codes.some((code) => code === 'NOT_PERMITTED' || code === 'WRONG_STATE')).toBe(
              true,
            );
          } else {
            expect(codes).not.toContain('NOT_PERMITTED');
            expect(codes).not.toContain('WRONG_STATE');
            expect(codes).toEqual(expect.arrayContaining(button.refusals.map(({ code }) => code)));
            if (!button.allowed) expect(decision.allowed).toBe(false);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('moves only along its drawn arrows, and says why when it does not move', () => {
    fc.assert(
      fc.property(anyFacts, anyInput, permitted, (facts, input, granted) => {
        for (const action of Object.keys(machine.actions)) {
          const decision = decide(machine, action, { facts, input, permissions: granted });
          if (decision.allowed) {
            expect(arrows).toContain(`${decision.from} ${action} ${decision.to}`);
          } else {
            expect(decision.refusals.length).toBeGreaterThan(0);
            expect(decision.refusals.every(({ code, message }) => code && message)).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
