import { numberPrefixes, type NumberedType } from '@stint/domain/record/record-number.ts';

/** `recordNumber` as an SQL expression: `A-1042`. */
export function numberSql(type: NumberedType, number: string): string {
  return `'${numberPrefixes[type]}-' || ${number}`;
}

/** `numberedTitle` as an SQL expression: `Welder (J-1042)`. */
export function numberedTitleSql(type: NumberedType, title: string, number: string): string {
  return `${title} || ' (' || ${numberSql(type, number)} || ')'`;
}
