import { expect, test } from 'vitest';
import { modulesOf } from '../tooling/modules-of.ts';

const chunk = (fileName: string, imports: string[], more = {}) => ({
  fileName,
  imports,
  moduleIds: [`/${fileName}.ts`, `/${fileName}-part.ts`],
  facadeModuleId: `/${fileName}.ts`,
  isEntry: false,
  ...more,
});

const app = [
  chunk('main', ['shared'], { isEntry: true }),
  chunk('list', ['shared', 'grid']),
  chunk('grid', ['list']),
  chunk('dialog', ['shared']),
  chunk('shared', [], { facadeModuleId: null }),
];

test('a screen needs the entry, what it is named by, and all that these import', () => {
  expect([...modulesOf(app, ['/list.ts'])].toSorted()).toEqual(
    ['/grid', '/list', '/main', '/shared'].flatMap((name) => [`${name}-part.ts`, `${name}.ts`]),
  );
});

test('a screen that is no chunk of its own is refused', () => {
  expect(() => modulesOf(app, ['/shared.ts'])).toThrow('/shared.ts is no chunk of its own');
});
