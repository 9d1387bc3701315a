import { expect, it } from 'vitest';
import { Broadcast } from './broadcast.ts';

it('tells everybody the same, in order, from when they began to follow', async () => {
  const broadcast = new Broadcast<number>();
  const early = broadcast.follow();
  broadcast.say(1);
  const late = broadcast.follow(10);
  broadcast.say(2);
  expect([(await early.next()).value, (await early.next()).value]).toEqual([1, 2]);
  expect([(await late.next()).value, (await late.next()).value]).toEqual([10, 2]);
});

it('tells those who wait', async () => {
  const broadcast = new Broadcast<string>();
  const [one, other] = [broadcast.follow(), broadcast.follow()];
  const waiting = Promise.all([one.next(), other.next()]);
  broadcast.say('now');
  expect((await waiting).map(({ value }) => value)).toEqual(['now', 'now']);
});

it('ends for one who waits, and for nobody else', async () => {
  const broadcast = new Broadcast<string>();
  const [one, other] = [broadcast.follow(), broadcast.follow()];
  const waiting = one.next();
  await one.return!();
  await one.return!();
  expect(await waiting).toEqual({ value: undefined, done: true });
  expect(await one.next()).toEqual({ value: undefined, done: true });
  expect(broadcast.followers).toBe(1);
  broadcast.say('still here');
  expect((await other.next()).value).toBe('still here');
});
