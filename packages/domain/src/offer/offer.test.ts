import { describe, expect, it } from 'vitest';
import { rolePermissions } from '../access/roles.ts';
import { decide } from '../kernel/decide.ts';
import { offerMachine, type OfferAction } from './offer.machine.ts';

function act(action: OfferAction, sides: { clientApproved: boolean; candidateAccepted: boolean }) {
  const decision = decide(offerMachine, action, {
    facts: { offer: { status: 'EXTENDED', ...sides } },
    input: {},
    permissions: rolePermissions.FRONT_OFFICE,
  });
  return decision.allowed ? decision.to : decision.refusals.map(({ code }) => code);
}

describe('an offer (W-1)', () => {
  it('is accepted once both sides agree, whoever is first', () => {
    const nobody = { clientApproved: false, candidateAccepted: false };
    expect(act('recordClientApproval', nobody)).toBe('EXTENDED');
    expect(act('recordClientApproval', { ...nobody, candidateAccepted: true })).toBe('ACCEPTED');
    expect(act('recordCandidateAcceptance', { ...nobody, clientApproved: true })).toBe('ACCEPTED');
  });

  it('is declined with a reason', () => {
    const sides = { clientApproved: true, candidateAccepted: false };
    expect(act('decline', sides)).toEqual(['REASON_REQUIRED']);
  });
});
