import { describe, expect, it } from 'vitest';
import { rolePermissions } from '../access/roles.ts';
import { availableActions } from '../kernel/available-actions.ts';
import { decide } from '../kernel/decide.ts';
import { actionTowards, askedStatus } from './asked-status.ts';
import { candidateMachine } from './candidate.machine.ts';
import type { CandidateStatus } from './candidate.ts';

const permissions = rolePermissions.FRONT_OFFICE;
const factsOf = (status: CandidateStatus, atWork = false) => ({
  candidate: { id: 'dana', label: 'Dana Fox', status },
  atWork,
});

function offered(status: CandidateStatus) {
  return availableActions(candidateMachine, factsOf(status), permissions).map(
    ({ action }) => action,
  );
}

describe("a candidate's status, by hand", () => {
  it('is searching, passive or do-not-place, never on assignment', () => {
    expect(offered('ACTIVELY_SEARCHING')).toEqual(['markPassive', 'markDoNotPlace']);
    expect(offered('DO_NOT_PLACE')).toEqual(['markSearching', 'markPassive']);
  });

  it('is reached by what the button of the status does; no button leads to work', () => {
    expect(actionTowards('PASSIVE')).toBe('markPassive');
    expect(actionTowards('ON_ASSIGNMENT')).toBeUndefined();
  });

  it('goes back to work when “Do not place” is lifted while an assignment is active (A-10)', () => {
    for (const wanted of ['ACTIVELY_SEARCHING', 'PASSIVE'] as const) {
      const lifted = (atWork: boolean) =>
        decide(candidateMachine, actionTowards(wanted)!, {
          facts: factsOf('DO_NOT_PLACE', atWork),
          input: {},
          permissions,
        });
      expect(lifted(true)).toMatchObject({ to: 'ON_ASSIGNMENT' });
      expect(lifted(false)).toMatchObject({ to: wanted });
    }
  });

  it('is asked for by the action that leads there', () => {
    for (const [action, status] of Object.entries(askedStatus)) {
      expect(actionTowards(status)).toBe(action);
    }
  });

  it('may be do-not-place during an assignment, nothing else', () => {
    expect(offered('ON_ASSIGNMENT')).toEqual(['markDoNotPlace']);
  });
});
