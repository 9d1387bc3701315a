import { expect, it } from 'vitest';
import { FAILURES_FORGOTTEN_AFTER, signInDelays } from './sign-in-delay.ts';

it('waits from the fifth failure on, longer each time, and forgets no failure during a delay', () => {
  expect(signInDelays.findIndex((seconds) => seconds > 0)).toBe(4);
  const growing = signInDelays.slice(4);
  expect(growing.every((seconds, i) => i === 0 || seconds > growing[i - 1]!)).toBe(true);
  expect(FAILURES_FORGOTTEN_AFTER).toBeGreaterThan(Math.max(...signInDelays));
});
