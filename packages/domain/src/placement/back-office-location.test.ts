import { describe, expect, it } from 'vitest';
import { backOfficeLocation } from './back-office-location.ts';

describe('placement/assignment status and back office location (P-2)', () => {
  it.each([
    ['PENDING', 'PENDING', false, 'Pending', 'Hiring Management'],
    ['COMPLETED', 'NEEDS_APPROVAL', true, 'Needs approval', 'Accounting › Assignments'],
    ['COMPLETED', 'ACTIVE', true, 'Active', 'Accounting › Assignments'],
    ['COMPLETED', 'CLOSED', true, 'Closed', 'Closed'],
    ['COMPLETED', 'CANCELLED', true, 'Canceled', 'Canceled'],
    ['CANCELLED', 'CANCELLED', false, 'Canceled', 'Canceled'],
  ] as const)('%s with %s assignment', (placement, assignment, employed, status, location) => {
    expect(backOfficeLocation(placement, assignment, employed)).toMatchObject({
      statusLabel: status,
      locationLabel: location,
    });
  });
});
