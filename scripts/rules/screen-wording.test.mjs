import { describe, expect, test } from 'vitest';
import { root } from '../setup/repository.mjs';
import { repositoryTexts } from './rule-numbers.mjs';
import { unusualPhrases } from './screen-wording.mjs';

test('the texts of screens are in usual American English', async () => {
  expect(unusualPhrases(await repositoryTexts(root))).toEqual([]);
});

describe('looking for unusual phrases', () => {
  const phrasesIn = (text, path = 'packages/messages/src/en/a.ts') =>
    unusualPhrases(new Map([[path, text]]));

  test.each([
    `'These two do not belong together.'`,
    '<p>Who sees to it</p>',
    `'{actor} took the last change back'`,
    `'{actor} took back the approval'`,
    '`${points} %`',
    `'is not between 0 and 100 %'`,
    '`${percent} % (default)`',
  ])('finds them in %s', (text) => {
    expect(phrasesIn(text)).not.toEqual([]);
  });

  test('tells each with its place', () => {
    expect(phrasesIn('fine\nWhat is still to come.')).toEqual([
      { phrase: 'still to come', place: 'packages/messages/src/en/a.ts:2' },
    ]);
  });

  test('leaves comments, code and Spanish as they are', () => {
    expect(phrasesIn('/** What is taken over. */')).toEqual([]);
    expect(phrasesIn('const rest = `${minutes}` + (minutes[0] % 60);')).toEqual([]);
    expect(phrasesIn('`${points} %`', 'packages/messages/src/es/a.ts')).toEqual([]);
  });
});
