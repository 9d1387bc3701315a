import type { CheckedRow, ReferenceTarget } from '@stint/domain/import/checked-row.ts';
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

/** Fields that are no columns of the same meaning: they are decided on, not copied. */
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
    if (decided.has(name) || (which === 'mapped' && !(name in record))) continue;
    if (field.refersTo) {
      const target = row.links[name];
      values[`${name}Id`] = target ? idOf(target) : null;
    } else if (field.namesStaff) values.ownerId = row.ownerId;
    else values[name] = record[name] ?? whenEmpty[name] ?? null;
  }
  return values;
}
