import { expect, it } from 'vitest';
import { valuesOf } from '../kernel/labels.ts';
import { byUrgency } from './urgency.ts';
import { type WorkingState, workingStateLabels } from './working-state.ts';

const states = (people: readonly { state: WorkingState }[]) => people.map(({ state }) => state);

it('whoever is not there as planned comes first, whoever is done last', () => {
  const everybody = valuesOf(workingStateLabels).map((state) => ({ state }));
  expect(states(byUrgency(everybody))).toEqual([
    'LATE',
    'ABSENT',
    'WITHOUT_SHIFT',
    'NOT_YET_IN',
    'ON_BREAK',
    'IN',
    'OUT',
  ]);
});

it('people in the same state keep their order', () => {
  const people = [
    { state: 'IN', name: 'Ash' },
    { state: 'LATE', name: 'Birch' },
    { state: 'IN', name: 'Cole' },
    { state: 'LATE', name: 'Dorn' },
  ] as const;
  expect(byUrgency(people).map(({ name }) => name)).toEqual(['Birch', 'Dorn', 'Ash', 'Cole']);
});
