import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scopeArbitrary, scopedRowArbitrary } from './scope.arbitrary.ts';
import { matches, toSql, type ScopedRow } from './scope.ts';

const fields = ['clientId', 'contactId', 'locationId'] as const;

const tenValues = [...'abcdefghij'];
const tenPlaceholders = tenValues.map((_, n) => `$${n + 1}`).join(', ');

describe('a visibility scope', () => {
  it('shows the same rows in memory and in SQL', () => {
    fc.assert(
      fc.property(scopeArbitrary(fields), scopedRowArbitrary(fields), (scope, row) => {
        const parameters: (string | readonly string[])[] = [];
        const sql = toSql(
          scope,
          (field) => `"${field}"`,
          (value) => `$${parameters.push(value)}`,
        );
        expect(evaluate(sql, row, parameters) === true).toBe(matches(scope, row));
      }),
      { numRuns: 1000 },
    );
  });

  it('never shows a row whose field is empty', () => {
    expect(matches({ field: 'locationId', in: ['a'] }, { locationId: null })).toBe(false);
    expect(matches({ field: 'locationId', equals: 'a' }, {})).toBe(false);
  });

  it('keeps values out of the SQL text', () => {
    const sql = toSql(
      { field: 'clientId', equals: "' OR TRUE --" },
      () => 'client_id',
      () => '$1',
    );
    expect(sql).toBe('client_id = $1');
  });

  it.each([
    { values: ['a'], sql: 'status IN ($1)', parameters: ['a'] },
    { values: ['a', 'b'], sql: 'status IN ($1, $2)', parameters: ['a', 'b'] },
    { values: tenValues, sql: `status IN (${tenPlaceholders})`, parameters: tenValues },
    { values: [...tenValues, 'k'], sql: 'status = ANY($1)', parameters: [[...tenValues, 'k']] },
    { values: [], sql: 'FALSE', parameters: [] },
  ])('lets PostgreSQL count a few values: $sql', ({ values, sql, parameters }) => {
    const added: unknown[] = [];
    const written = toSql(
      { field: 'status', in: values },
      (field) => field,
      (value) => `$${added.push(value)}`,
    );
    expect(written).toBe(sql);
    expect(added).toEqual(parameters);
  });
});

/** Evaluates the SQL of scopes, with SQL's three values (null is "unknown"). */
function evaluate(
  sql: string,
  row: ScopedRow,
  parameters: readonly (string | readonly string[])[],
): boolean | null {
  const tokens = sql.match(/"\w+"|\$\d+|ANY|IN|TRUE|FALSE|AND|OR|[(),=]/g) ?? [];
  const take = () => tokens.shift();
  const parameter = () => parameters[Number(take()!.slice(1)) - 1]!;

  function comparison(): boolean | null {
    const token = take();
    if (token === '(') {
      const value = disjunction();
      take();
      return value;
    }
    if (token === 'TRUE' || token === 'FALSE') return token === 'TRUE';
    const cell = row[token!.slice(1, -1)] ?? null;
    let values: readonly string[];
    if (take() === 'IN') {
      values = [];
      while (take() !== ')') values = [...values, parameter() as string];
    } else if (tokens[0] === 'ANY') {
      take();
      take();
      values = parameter() as readonly string[];
      take();
      if (values.length === 0) return false;
    } else {
      values = [parameter() as string];
    }
    return cell === null ? null : values.includes(cell);
  }
  function conjunction(): boolean | null {
    let result = comparison();
    while (tokens[0] === 'AND') {
      take();
      const next = comparison();
      result = result === false || next === false ? false : result && next;
    }
    return result;
  }
  function disjunction(): boolean | null {
    let result = conjunction();
    while (tokens[0] === 'OR') {
      take();
      const next = conjunction();
      result = result === true || next === true ? true : result === null ? null : next;
    }
    return result;
  }
  return disjunction();
}
