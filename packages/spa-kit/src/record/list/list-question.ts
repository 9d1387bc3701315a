import type { FilterRange, FilterValue, GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { Viewer } from '../../session/viewer.ts';
import { daysFromToday } from './days-from-today.ts';

/** Whoever asks: filters may be about them, or about days from today. */
export type Asking = { account: Pick<Viewer['account'], 'id'>; today: Viewer['today'] };

/** In a filter of people: whoever looks. */
export const ME = 'me';

/** What the API calls the value that a filter is about: `end` for `endFrom`, `endTo` and `endIsEmpty`. */
type ValueName<Field extends string> =
  Field extends `${infer Name}${'From' | 'To' | 'Not' | 'Contains' | 'IsEmpty'}` ? Name : Field;

/** The fields of the API’s filter that a column’s filter becomes, where it is none that the API names so. */
type OwnFilter<Filter> = (value: FilterValue, asking: Asking) => Filter;

/** How a list is asked for: the API’s words for what its grid can be sorted and filtered by. */
export type ListQuestion<Filter extends object, Sort extends string> = {
  /** Whether the list can be searched; the address of another list may hold a text. */
  searched?: 'search' extends keyof Filter ? true : never;
  /** By column. */
  sorts: Readonly<Record<string, Sort>>;
  /** By column: the name of the value, or the fields of the filter. */
  filters: Readonly<Record<string, ValueName<keyof Filter & string> | OwnFilter<Filter>>>;
};

type OrderBy<Sort> = { by: Sort; direction: 'ASC' | 'DESC' };

/**
 * Declares how a list is asked for.
 *
 * @returns the grid’s query in the API’s words. Columns that the API does not know are left out: anybody may have
 *   typed the address.
 */
export function listQuestion<Filter extends object, Sort extends string>(
  question: ListQuestion<Filter, Sort>,
) {
  return ({ sort, filters, search }: GridQuery, asking: Asking) => {
    const orders = sort.flatMap(({ column, direction }): OrderBy<Sort>[] => {
      const by = own(question.sorts, column);
      return by ? [{ by, direction: direction === 'asc' ? 'ASC' : 'DESC' }] : [];
    });
    const [orderBy, ...thenBy] = orders;
    const asked = Object.entries(filters).map(([column, value]) => {
      const name = own(question.filters, column);
      if (name === undefined) return {};
      return typeof name === 'function' ? name(value, asking) : filterFields(name, value, asking);
    });
    return {
      filter: Object.assign(
        {},
        ...asked,
        question.searched && search !== '' && { search },
      ) as Filter,
      orderBy,
      thenBy: thenBy.length > 0 ? thenBy : undefined,
    };
  };
}

/** The fields of the API’s filter for a value, by the endings that they all have. */
export function filterFields(name: string, value: FilterValue, asking: Asking): object {
  if (typeof value === 'string') return { [`${name}Contains`]: value };
  if (Array.isArray(value)) return { [name]: chosen(name, value as readonly string[], asking) };
  if ('not' in value) return { [`${name}Not`]: chosen(name, value.not, asking) };
  if ('empty' in value) return { [`${name}IsEmpty`]: value.empty };
  const range = 'days' in value ? daysFromToday(value.days, asking.today) : (value as FilterRange);
  return { [`${name}From`]: range.from, [`${name}To`]: range.to };
}

/** One record, or some choices. What is no id of a record is left out. */
function chosen(name: string, values: readonly string[], { account }: Asking) {
  if (!name.endsWith('Id')) return values;
  if (values[0] === ME) return account.id;
  return values.find((value) => /^[a-z]{3}_/.test(value));
}

function own<Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
