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

/** A value as a workbook's cell: numbers and dates can be reckoned with, all else is text, formulas never. */
export function asCell(value: unknown, column: Written & Pick<ExportedColumn, 'as'>) {
  const text = asText(value, column);
  if (text === '') return null;
  if (column.as === 'number') return { type: Number, value: Number(text) };
  if (column.as === 'date') {
    return { type: Date, value: new Date(`${text}T00:00:00Z`), format: 'yyyy-mm-dd' };
  }
  return { type: String, value: text };
}
