import { describe, expect, test } from 'vitest';
import { root } from '../setup/repository.mjs';
import { britishWords } from './american-spelling.mjs';
import { repositoryTexts } from './rule-numbers.mjs';

test('texts, comments and documents are in American English', async () => {
  expect(britishWords(await repositoryTexts(root))).toEqual([]);
});

describe('looking for British words', () => {
  const wordsIn = (text, path = 'a.ts') =>
    britishWords(new Map([[path, text]])).map(({ word }) => word);

  test.each([
    `label: 'Cancelled'`,
    'done: (tasks) => `${tasks} cancelled.`',
    '<p>Your favourite colour, at the centre</p>',
    '/** Recognised by its behaviour. */',
    'Cancelling needs a licence of the organisation.',
    'whilst travelling, enquire about cheques and labour',
    'fulfil, enrolment, programme, modelling, grey, catalogue, organised',
  ])('finds them in %s', (text) => {
    expect(wordsIn(text)).not.toEqual([]);
  });

  test('tells each with its place', () => {
    expect(britishWords(new Map([['a.md', 'fine\nA grey colour.']]))).toEqual([
      { word: 'grey', place: 'a.md:2' },
      { word: 'colour', place: 'a.md:2' },
    ]);
  });

  test.each([
    'Canceled. Canceling. Cancellation.',
    `status === 'CANCELLED' || isCancelled || PlacementCancelled`,
    `import { plan } from './cancelling/cancel-pending.plan.ts'`,
    '<ul aria-labelledby={id}>',
    'analyses, installs and enrolls; a program that is fulfilled; the practice; an instance',
  ])('takes nothing else for one: %s', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  test('leaves Spanish and the words of imported files as they are', () => {
    expect(wordsIn('un cheque', 'packages/messages/src/es/a.ts')).toEqual([]);
    expect(wordsIn('cancelled', 'packages/domain/src/import/notations/a.ts')).toEqual([]);
  });
});
