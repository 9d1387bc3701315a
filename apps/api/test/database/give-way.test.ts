import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ShortRequests } from '../../src/database/give-way.ts';

test('work on many records goes on when the short requests have ended', async () => {
  const requests = new ShortRequests();
  const order: string[] = [];
  const answer = Promise.withResolvers<void>();
  const answered = requests.answer(() => answer.promise).then(() => order.push('answered'));
  const goneOn = requests.giveWay().then(() => order.push('gone on'));
  await pause(5);
  expect(order).toEqual([]);
  answer.resolve();
  await Promise.all([answered, goneOn]);
  expect(order.toSorted()).toEqual(['answered', 'gone on']);
});

test('it goes on however long they take, and at once where there are none', async () => {
  const requests = new ShortRequests();
  await requests.giveWay();
  const answer = Promise.withResolvers<void>();
  const answered = requests.answer(() => answer.promise);
  await requests.giveWay();
  answer.resolve();
  await answered;
});

test('it does not wait for requests that are such work themselves, nor for those that failed', async () => {
  const requests = new ShortRequests();
  const work = Promise.withResolvers<void>();
  const asked = requests.answer(() => requests.notShort(() => work.promise));
  const failed = requests.answer(() => Promise.reject(new Error('failed')));
  await expect(failed).rejects.toThrow('failed');
  const begun = performance.now();
  for (let times = 0; times < 10; times += 1) await requests.giveWay();
  // Waiting would take ten times 20 ms.
  expect(performance.now() - begun).toBeLessThan(150);
  work.resolve();
  await asked;
});

test('outside of a request, nothing is waited for or ended', async () => {
  const requests = new ShortRequests();
  await requests.notShort(async () => {});
  const begun = Promise.withResolvers<void>();
  const answered = requests.answer(() => begun.promise);
  let isOn = false;
  const goneOn = requests.giveWay().then(() => (isOn = true));
  await pause(3);
  expect(isOn).toBe(false);
  begun.resolve();
  await Promise.all([answered, goneOn]);
});
