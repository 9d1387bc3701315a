import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Where a class or a resolver's method is written, as ` in <file>:<line>`; nothing when it cannot
 * be told. Reads the sources: only for messages of a start that failed.
 */
export function sourceOf(name: string, what: 'class' | 'method'): string {
  const declaration =
    what === 'class' ? new RegExp(`\\bclass ${name}\\b`) : new RegExp(`^\\s*(async )?${name}\\(`);
  for (const file of globSync('**/*.{ts,js}', { cwd: root }).filter(
    (each) => !each.endsWith('.d.ts'),
  )) {
    const lines = readFileSync(path.join(root, file), 'utf8').split('\n');
    const line = lines.findIndex((each) => declaration.test(each));
    if (line >= 0) return ` in ${file}:${line + 1}`;
  }
  return '';
}
