import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** They read and show dates and times as the browser's language does, not as the agency does. */
const native =
  /\btype=\{?["'](?:date|datetime-local|time|month|week)["']|\b(?:Date|DateTime|Time|Month|Year)(?:Picker)?Input\b|\b(?:DateTime|Time)Picker\b/g;

/** The fields themselves; at the portal of employees, times are entered by the wheels of a phone. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'packages/ui/src/form/date-field.tsx': ['DateInput'],
  'packages/spa-kit/src/time-entry/time-field.tsx': ['TimeInput'],
};

test('dates and times are entered in our own fields only', () => {
  const files = globSync('{apps,packages}/*/src/**/*.tsx', { cwd: root });
  const found = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(native)]
      .filter(([input]) => !allowed[file]?.includes(input))
      .map(([input]) => `${file}: ${input}`),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});
