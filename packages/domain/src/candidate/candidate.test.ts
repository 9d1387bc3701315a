import { describe, expect, it } from 'vitest';
import { rolePermissions } from '../access/roles.ts';
import { availableActions } from '../kernel/available-actions.ts';
import { actionTowards, candidateMachine } from './candidate.machine.ts';
import type { CandidateStatus } from './candidate.ts';

function offered(status: CandidateStatus) {
  const facts = { candidate: { id: 'dana', label: 'Dana Fox', status } };
  return availableActions(candidateMachine, facts, rolePermissions.FRONT_OFFICE).map(
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

  it('may be do-not-place during an assignment, nothing else', () => {
    expect(offered('ON_ASSIGNMENT')).toEqual(['markDoNotPlace']);
  });
});
