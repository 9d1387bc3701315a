import { expect, test } from 'vitest';
import { networkOf } from '../../src/context/network-of.ts';
import { SignInThrottle } from '../../src/server/sign-in-throttle.ts';

const limits = { perAddress: 3 };

test('neighbors in one IPv6 network count together, others do not', async () => {
  const throttle = new SignInThrottle(limits);
  const waits: number[] = [];
  for (const ip of [
    '2001:db8:0:7::1',
    '2001:db8::7:1:2:3:4',
    '2001:db8:0:7:a::',
    '2001:db8:0:7::2',
  ])
    waits.push(await throttle.attempt(networkOf(ip)));
  expect(waits).toEqual([0, 0, 0, 300]);
  for (const ip of ['2001:db8:0:8::1', '::ffff:203.0.113.7', '203.0.113.7'])
    expect(await throttle.attempt(networkOf(ip))).toBe(0);
});

test('refusals that are held back at once are not sent at once', async () => {
  const throttle = new SignInThrottle({ perAddress: 3, holdMs: 200 });
  const begun = performance.now();
  const held = Array.from({ length: 50 }, async () => {
    await throttle.hold();
    return performance.now() - begun;
  });
  const times = (await Promise.all(held)).toSorted((a, b) => a - b);
  expect(times[0]).toBeGreaterThan(195);
  const inOneMoment = times.filter((ms) => ms < times[0]! + 40).length;
  expect(inOneMoment).toBeLessThan(40);
});
