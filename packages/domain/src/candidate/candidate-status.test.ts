import { describe, expect, it } from 'vitest';
import { candidateStatusAfter } from './candidate-status.ts';

describe("a candidate's status after an assignment changed (A-10)", () => {
  it.each([
    ['ACTIVELY_SEARCHING', 'APPROVED', [], 'ON_ASSIGNMENT'],
    ['PASSIVE', 'APPROVED', [], 'ON_ASSIGNMENT'],
    ['ON_ASSIGNMENT', 'ENDED', [], 'ACTIVELY_SEARCHING'],
    ['ON_ASSIGNMENT', 'ENDED', ['CLOSED', 'CANCELLED', 'PENDING'], 'ACTIVELY_SEARCHING'],
    ['ON_ASSIGNMENT', 'ENDED', ['ACTIVE'], 'ON_ASSIGNMENT'],
    ['ON_ASSIGNMENT', 'ENDED', ['NEEDS_APPROVAL'], 'ON_ASSIGNMENT'],
    ['ACTIVELY_SEARCHING', 'ENDED', ['NEEDS_APPROVAL'], 'ACTIVELY_SEARCHING'],
    ['ON_ASSIGNMENT', 'DIRECT_APPROVED', ['NEEDS_APPROVAL'], 'ACTIVELY_SEARCHING'],
    ['ON_ASSIGNMENT', 'DIRECT_APPROVED', ['ACTIVE'], 'ON_ASSIGNMENT'],
    ['ACTIVELY_SEARCHING', 'REOPENED', [], 'ON_ASSIGNMENT'],
    ['DO_NOT_PLACE', 'ENDED', [], 'DO_NOT_PLACE'],
  ] as const)('%s, %s, others %j → %s', (current, event, others, after) => {
    expect(candidateStatusAfter(current, event, others)).toBe(after);
  });
});
