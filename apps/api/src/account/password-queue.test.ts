import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PasswordQueue } from './password-queue.ts';

const stranger = { network: '203.0.113.7', isKnown: false };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Enters one after the other, and notes whose turn it is. */
function turnsOf(queue: PasswordQueue) {
  const turns: string[] = [];
  const enter = (name: string, isKnown = false) => {
    const place = queue.enter({ ...stranger, isKnown })!;
    void place.turn.then(() => turns.push(name));
    return place;
  };
  return { turns, enter, after: (ms: number) => vi.advanceTimersByTimeAsync(ms) };
}

describe('the queue in front of passwords', () => {
  test('lets in so many at once, known browsers before others', async () => {
    const queue = new PasswordQueue(1, { longest: 10, perNetwork: 10 });
    const { turns, enter, after } = turnsOf(queue);
    const first = enter('first');
    const second = enter('second');
    const known = enter('known', true);
    await after(1);
    expect(turns).toEqual(['first']);
    first.leave();
    first.leave();
    await after(1);
    expect(turns).toEqual(['first', 'known']);
    second.leave();
    known.leave();
    enter('third');
    await after(1);
    expect(turns).toEqual(['first', 'known', 'third']);
  });

  test('rests after an unknown browser for as long as its check took, but not before a known one', async () => {
    const { turns, enter, after } = turnsOf(new PasswordQueue(1, { longest: 10, perNetwork: 10 }));
    const first = enter('first');
    enter('second');
    await after(20);
    first.leave();
    await after(15);
    expect(turns).toEqual(['first']);
    const known = enter('known', true);
    await after(0);
    expect(turns).toEqual(['first', 'known']);
    known.leave();
    await after(4);
    expect(turns).toEqual(['first', 'known']);
    await after(1);
    expect(turns).toEqual(['first', 'known', 'second']);
  });

  test('refuses when it is full, or one network has its share; never a known browser', async () => {
    const queue = new PasswordQueue(1, { longest: 3, perNetwork: 2 });
    const places = [queue.enter(stranger), queue.enter(stranger)];
    expect(queue.enter(stranger)).toBeNull();
    const known = queue.enter({ ...stranger, isKnown: true });
    expect(known).not.toBeNull();
    const others = ['a', 'b', 'c'].map((network) => queue.enter({ ...stranger, network }));
    expect(others.map((place) => place !== null)).toEqual([true, true, false]);
    places[0]!.leave();
    known!.leave();
    await vi.advanceTimersByTimeAsync(1);
    expect(queue.enter({ ...stranger, network: 'd' })).not.toBeNull();
  });
});
