import { setImmediate as soon } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { PasswordQueue } from './password-queue.ts';

const stranger = { network: '203.0.113.7', isKnown: false };

describe('the queue in front of passwords', () => {
  test('lets in so many at once, known browsers before others', async () => {
    const queue = new PasswordQueue(1, { longest: 10, perNetwork: 10 });
    const turns: string[] = [];
    const enter = (name: string, isKnown = false) => {
      const place = queue.enter({ ...stranger, isKnown })!;
      void place.turn.then(() => turns.push(name));
      return place;
    };
    const first = enter('first');
    const second = enter('second');
    const known = enter('known', true);
    await soon();
    expect(turns).toEqual(['first']);
    first.leave();
    first.leave();
    await soon();
    expect(turns).toEqual(['first', 'known']);
    second.leave();
    known.leave();
    enter('third');
    await soon();
    expect(turns).toEqual(['first', 'known', 'third']);
  });

  test('refuses when it is full, or one network has its share; never a known browser', () => {
    const queue = new PasswordQueue(1, { longest: 3, perNetwork: 2 });
    const places = [queue.enter(stranger), queue.enter(stranger)];
    expect(queue.enter(stranger)).toBeNull();
    const known = queue.enter({ ...stranger, isKnown: true });
    expect(known).not.toBeNull();
    const others = ['a', 'b', 'c'].map((network) => queue.enter({ ...stranger, network }));
    expect(others.map((place) => place !== null)).toEqual([true, true, false]);
    places[0]!.leave();
    known!.leave();
    expect(queue.enter({ ...stranger, network: 'd' })).not.toBeNull();
  });
});
