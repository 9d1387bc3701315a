import { recordNumber } from '@stint/domain/record/record-number.ts';
import type { ExportedColumn } from '../graphql/exported-list.ts';

type Written = Pick<ExportedColumn, 'words' | 'numberOf'>;

/** A value as people read it. */
export function asText(value: unknown, column: Written): string {
  const { words, numberOf } = column;
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (Array.isArray(value)) return value.map((each) => asText(each, column)).join('; ');
  if (numberOf) return recordNumber(numberOf, Number(value));
  return words?.[value as string] ?? String(value);
}
