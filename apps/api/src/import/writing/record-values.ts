import type { CheckedRow, ReferenceTarget } from '@stint/domain/import/checked-row.ts';
import type { ImportField } from '@stint/domain/import/fields/import-field.ts';
import { fieldsOf } from '@stint/domain/import/import-fields.ts';

/** The uuid of what a reference leads to. */
export type IdOf = (target: ReferenceTarget) => string;

/** Column values by property. */
export type Values = Record<string, unknown>;

/** What stands in a column that always has a value, where the file has none. */
const whenEmpty: Values = {
  isAccountingCustomer: false,
  onAccountingCustomer: false,
  country: 'US',
  skills: [],
};

const decided = new Set(['externalId', 'fullName', 'status', 'openings']);

/**
 * What a row says, as column values of its record: references as ids, the fields of the other
 * system's own id and of states left out.
 *
 * @param which all fields, those without a column empty (a new record), or only those that the file
 *   has columns for (an update)
 */
export function columnValuesOf(row: CheckedRow, idOf: IdOf, which: 'all' | 'mapped'): Values {
  const record = row.record as Readonly<Values>;
  const values: Values = {};
  for (const [name, field] of fieldsOf(row.kind)) {
    if (isDecided(name) || (which === 'mapped' && !(name in record))) continue;
    const property = propertyOf(name, field);
    if (field.refersTo) {
      const target = row.links[name];
      values[property] = target ? idOf(target) : null;
    } else if (field.namesStaff) values[property] = row.ownerId;
    else values[property] = record[name] ?? whenEmpty[name] ?? null;
  }
  return values;
}

/** The property of a record that a field feeds. */
export function propertyOf(name: string, { refersTo, namesStaff }: ImportField): string {
  if (refersTo) return `${name}Id`;
  return namesStaff ? 'ownerId' : name;
}

/** Whether a field is no property of the same meaning: it is decided on, not copied. */
export function isDecided(name: string): boolean {
  return decided.has(name);
}
