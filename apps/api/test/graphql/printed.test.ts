import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { accessMatrix } from '../../src/graphql/access/matrix.ts';
import { buildGraph } from '../../src/graphql/graph.ts';
import { printedSchema, undeclaredBreaks } from '../../src/graphql/printed.ts';
import { smallGraph } from './small-graph.ts';

const graph = await buildGraph({ resolvers: smallGraph });

describe('the printed schema', () => {
  test('describes everything that a page takes', () => {
    expect(printedSchema(graph.schema)).toContain(`    """Continue after this cursor."""
    after: String`);
  });

  const before = `type Query { a: String b: String }`;

  test('a change that only adds is no break', () => {
    const now = buildSchema('type Query { a: String b: String c: String }');
    expect(undeclaredBreaks(before, now, '')).toEqual([]);
  });

  test('a field that is gone is one, until it is declared', () => {
    const now = buildSchema('type Query { a: String }');
    expect(undeclaredBreaks(before, now, '')).toEqual(['Query.b was removed.']);
    expect(undeclaredBreaks(before, now, '- Query.b was removed. Nobody asked.')).toEqual([]);
  });
});

describe('the matrix', () => {
  const line = (type: string, field: string) =>
    accessMatrix(graph.rules)
      .split(`## ${type}\n`)[1]!
      .split('\n## ')[0]!
      .split('\n')
      .find((row) => row.startsWith(`| ${field} |`));

  test('shows who may see a pay rate: every staff role, the employee and a partner, no client contact', () => {
    expect(line('JobOrder', 'payRate')).toBe(
      '| payRate | assignment:read-pay-rate |  | ● | ● | ● | ● | ● |  | ● |',
    );
  });

  test('shows what is for anyone, and what is for those who are signed in', () => {
    expect(line('Query', 'hello')).toBe('| hello | anyone | ● | ● | ● | ● | ● | ● | ● | ● |');
    expect(line('Query', 'node')).toBe('| node | signed-in |  | ● | ● | ● | ● | ● | ● | ● |');
  });
});
