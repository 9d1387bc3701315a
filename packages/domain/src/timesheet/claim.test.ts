import { describe, expect, it } from 'vitest';
import { rolePermissions } from '../access/roles.ts';
import { availableActions } from '../kernel/available-actions.ts';
import { decide } from '../kernel/decide.ts';
import type { ClaimStatus } from './claim.ts';
import { timesheetMachine } from './timesheet.machine.ts';

const permissions = rolePermissions.BACK_OFFICE;
const at = (status: ClaimStatus) => ({ claim: { id: 't', status } });

describe('a timesheet', () => {
  it('may lose its approval until it is invoiced', () => {
    const offered = (status: ClaimStatus) =>
      availableActions(timesheetMachine, at(status), permissions).map(({ action }) => action);
    expect(offered('APPROVED')).toEqual(['undoApproval']);
    expect(offered('INVOICED')).toEqual([]);
  });

  it('is rejected with a reason and submitted again', () => {
    const reject = (reason: string) =>
      decide(timesheetMachine, 'reject', {
        facts: at('SUBMITTED'),
        input: { reason },
        permissions,
      });
    expect(reject('')).toMatchObject({ refusals: [{ code: 'REASON_REQUIRED' }] });
    expect(reject('Monday is missing')).toMatchObject({ to: 'REJECTED' });
    const again = decide(timesheetMachine, 'submit', {
      facts: at('REJECTED'),
      input: {},
      permissions,
    });
    expect(again).toMatchObject({ to: 'SUBMITTED' });
  });

  it('goes back to be billed when its invoice is removed', () => {
    const facts = at('INVOICED');
    expect(
      decide(timesheetMachine, 'returnToBill', { facts, input: {}, permissions }),
    ).toMatchObject({ to: 'APPROVED' });
  });
});
