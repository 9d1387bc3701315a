import { describe, expect, test } from 'vitest';
import { root } from '../setup/repository.mjs';
import { citedRules, definedRules, repositoryTexts } from './rule-numbers.mjs';

const PAGES = 'docs/rules/';
const SCHEMA = 'apps/api/schema.graphql';

const texts = await repositoryTexts(root);
const pages = new Map([...texts].filter(([path]) => path.startsWith(PAGES)));
const definitions = definedRules(pages);

describe('the rule numbers of this repository', () => {
  test('are all defined in docs/rules', () => {
    const defined = new Set(definitions.map(({ number }) => number));
    const cited = citedRules(texts);
    expect(cited.length).toBeGreaterThan(definitions.length);
    expect(cited.filter(({ number }) => !defined.has(number))).toEqual([]);
  });

  test('are each defined once', () => {
    const byNumber = Map.groupBy(definitions, ({ number }) => number);
    expect([...byNumber.values()].filter(({ length }) => length > 1)).toEqual([]);
  });

  test('do not occur in the schema, which states the rules in words', () => {
    expect(texts.has(SCHEMA)).toBe(true);
    expect(citedRules(new Map([[SCHEMA, texts.get(SCHEMA)]]))).toEqual([]);
  });
});

// The examples are put together from parts, so that this file cites no rule that does not exist.
const number = (letter, index) => `${letter}-${index}`;

describe('looking for rule numbers', () => {
  test('finds them in comments, tables, titles and ranges, with their place', () => {
    const [a, b, c] = [number('Q', 1), number('Q', 12), number('Z', 99)];
    const text = `// ${a}: first\n| \`${b}\` | (${c}) |\n${a} … ${b}`;
    expect(citedRules(new Map([['a.ts', text]]))).toEqual([
      { number: a, place: 'a.ts:1' },
      { number: b, place: 'a.ts:2' },
      { number: c, place: 'a.ts:2' },
      { number: a, place: 'a.ts:3' },
      { number: b, place: 'a.ts:3' },
    ]);
  });

  test('takes nothing else for one: encodings, hashes, identifiers, longer numbers, official forms', () => {
    const text = `UTF-8 SHA-256 PO-7 asg_${number('A', 1)} ${number('A', 123)} ${number('I', 9)} ${number('W', 4)}`;
    expect(citedRules(new Map([['a.md', text]]))).toEqual([]);
  });

  test('sees a definition in a heading only', () => {
    const [a, b] = [number('Q', 1), number('Q', 2)];
    const page = `### ${a}. A rule\n\nSee ${b}.\n\n#### ${b}. A detail`;
    expect(definedRules(new Map([['docs/rules/q.md', page]]))).toEqual([
      { number: a, place: 'docs/rules/q.md:1' },
    ]);
  });
});
