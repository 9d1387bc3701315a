import { describe, expect, it } from 'vitest';
import { decide } from '../kernel/decide.ts';
import { mailMachine } from './mail.machine.ts';
import { isFinal, type MailStatus, triedFor, waitBeforeAttempt } from './mail.ts';

const mailOf = (status: MailStatus, isUseful = true) => ({
  mail: { id: 'm', label: 'Your account', status, isUseful },
});

describe('sending again', () => {
  const resend = (facts: ReturnType<typeof mailOf>) =>
    decide(mailMachine, 'resend', {
      facts,
      input: {},
      permissions: new Set(['mail:send'] as const),
    });

  it('is possible for what was sent and what failed, not for what still waits', () => {
    expect(resend(mailOf('SENT'))).toMatchObject({ allowed: true, to: 'QUEUED' });
    expect(resend(mailOf('FAILED'))).toMatchObject({ allowed: true, to: 'QUEUED' });
    expect(resend(mailOf('QUEUED'))).toMatchObject({ allowed: false });
  });

  it('is refused once the link in it has ended', () => {
    expect(resend(mailOf('FAILED', false))).toMatchObject({
      allowed: false,
      refusals: [{ code: 'MAIL_LINK_ENDED' }],
    });
  });
});

describe('attempts', () => {
  it('come after a minute, then twice as late each time, two hours at most', () => {
    expect([1, 2, 3, 7, 8, 20].map(waitBeforeAttempt)).toEqual([60, 120, 240, 3840, 7200, 7200]);
  });

  it('end within a day, after about twenty', () => {
    let [seconds, attempts] = [0, 0];
    while (seconds < triedFor) seconds += waitBeforeAttempt((attempts += 1));
    expect(attempts).toBeGreaterThan(12);
    expect(attempts).toBeLessThan(25);
  });

  it('are not repeated after a refusal for good', () => {
    expect(isFinal('REFUSED')).toBe(true);
    expect(isFinal('TEMPORARY')).toBe(false);
    expect(isFinal('SIGN_IN')).toBe(false);
  });
});
