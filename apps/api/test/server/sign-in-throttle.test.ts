import { expect, test } from 'vitest';
import { SignInThrottle } from '../../src/server/sign-in-throttle.ts';

const limits = { perAddress: 3, perAccount: 100 };

test('neighbours in one IPv6 network count together, others do not', () => {
  const throttle = new SignInThrottle(limits);
  const waits = [
    '2001:db8:0:7::1',
    '2001:db8::7:1:2:3:4',
    '2001:db8:0:7:a::',
    '2001:db8:0:7::2',
  ].map((ip) => throttle.attempt({ ip }, ip));
  expect(waits).toEqual([0, 0, 0, 300]);
  for (const ip of ['2001:db8:0:8::1', '::ffff:203.0.113.7', '203.0.113.7'])
    expect(throttle.attempt({ ip }, ip)).toBe(0);
});

test('failures are forgotten five minutes after the first', () => {
  let now = 0;
  const throttle = new SignInThrottle(limits, () => now);
  const attempt = () => throttle.attempt({ ip: '203.0.113.7' }, 'x');
  for (let index = 0; index < 3; index += 1) expect(attempt()).toBe(0);
  now = 60_000;
  expect(attempt()).toBe(240);
  now = 300_000;
  expect(attempt()).toBe(0);
});
