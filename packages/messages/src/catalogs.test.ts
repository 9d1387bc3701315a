import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { machines } from '@stint/domain/machines.ts';
import { declarations, type MessageKey } from '@stint/domain/messages/message.ts';
import type { ValueType } from '@stint/domain/messages/value.ts';
import { describe, expect, it, test } from 'vitest';
import { catalogs } from './catalogs.ts';
import { actions } from './es/actions.ts';
import { nouns } from './es/nouns.ts';
import { states } from './es/states.ts';
import { locales } from './locale.ts';

const endings: Partial<Record<ValueType, readonly string[]>> = {
  term: ['Lower', 'This', 'A'],
  texts: ['And', 'QuotedOr', 'Count'],
  terms: ['And', 'QuotedOr', 'Count'],
  tally: ['Count'],
};

describe.each(locales)('the sentences in %s', (locale) => {
  test.each(Object.keys(declarations) as MessageKey[])('%s', (key) => {
    const types: Readonly<Record<string, ValueType>> = declarations[key];
    const valueByName = new Map(
      Object.entries(types).flatMap(([name, type]) =>
        ['', ...(endings[type] ?? [])].map((ending) => [`${name}${ending}`, name] as const),
      ),
    );
    const named = namesIn(parse(catalogs[locale].sentences[key], { ignoreTag: true }));
    expect(named.filter((name) => !valueByName.has(name))).toEqual([]);
    const used = new Set(named.map((name) => valueByName.get(name)));
    expect(Object.keys(types).filter((name) => !used.has(name))).toEqual([]);
  });
});

/** Every argument that a sentence names. */
function namesIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const own = 'value' in element ? [element.value] : [];
    const options = 'options' in element ? Object.values(element.options) : [];
    return [...own, ...options.flatMap(({ value }) => namesIn(value))];
  });
}

describe('what machines call their states and actions', () => {
  it.each(Object.values(machines).map((machine) => [machine.noun, machine] as const))(
    'has Spanish for %s',
    (noun, machine) => {
      const labels = Object.values(machine.actions).map(({ label }) => label);
      expect(Object.keys(machine.states).filter((state) => !states[noun]?.[state])).toEqual([]);
      expect(labels.filter((label) => !actions[noun]?.[label])).toEqual([]);
      expect(nouns[noun]).toBeDefined();
    },
  );
});
