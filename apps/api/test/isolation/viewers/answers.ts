import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Asker, satisfies } from '../../../src/graphql/access/access.ts';
import { accessOf } from '../../../src/graphql/access/declared.ts';
import { modelOf } from '../../../src/graphql/read/model.ts';

/**
 * Decided for the viewer, not read of the row: what they may do, where links lead for them, what checks tell them and
 * what they have to accept. And rows without an id, which are compared by themselves.
 */
const leftOut = new Set(['actions', 'recordId', 'scheduledWork', 'findings', 'disclaimer']);

/** Whether somebody may use a field. */
export function mayUse(
  owner: GraphQLNamedType,
  field: { name: string; extensions: Readonly<Record<string, unknown>> },
  who: Asker,
): boolean {
  return satisfies(accessOf(owner, field) ?? [], who);
}

/**
 * Everything that a type shows to somebody, so many records deep, with the ids by which rows are told.
 *
 * @param options.alias what each field is to be called in the answer begins with
 * @param options.without names of fields; those that cannot be compared with somebody else's when not given
 */
export function everythingOf(
  type: GraphQLNamedType,
  who: Asker,
  depth: number,
  options: { alias?: string; without?: ReadonlySet<string> } = {},
): string {
  const { alias = '', without = leftOut } = options;
  if (!isObjectType(type)) return '';
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (without.has(field.name) || !mayUse(type, field, who)) return [];
    if (field.args.some((arg) => isNonNullType(arg.type))) return [];
    const below = getNamedType(field.type);
    const called = alias === '' ? field.name : `${alias}${field.name}: ${field.name}`;
    if (isLeafType(below)) return [called];
    if (isConnection(type) && field.name !== 'nodes') return [];
    if (depth === 0 && !isConnection(type)) return [];
    const page = field.args.some((arg) => arg.name === 'first') ? '(first: 100)' : '';
    const inner = everythingOf(below, who, isConnection(type) ? depth : depth - 1, options);
    return inner === '' ? [] : [`${called}${page} ${inner}`];
  });
  return `{ __typename ${parts.join(' ')} }`;
}

/** The fields of the query that list rows of a type by which they can be found. */
export function listsOf(schema: GraphQLSchema) {
  const model = modelOf(schema);
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
    const type = model.typeOf(getNamedType(field.type));
    const filter = field.args.find(({ name }) => name === 'filter');
    const order = field.args.find(({ name }) => name === 'orderBy');
    const required = field.args.some((arg) => isNonNullType(arg.type));
    if (!type || required || !isConnection(getNamedType(field.type))) return [];
    const Filter = getNamedType(filter?.type);
    const Order = getNamedType(order?.type);
    return [
      {
        field,
        type,
        Filter: isInputObjectType(Filter) ? Filter : null,
        Order: isInputObjectType(Order) ? Order : null,
      },
    ];
  });
}

/** Those of these fields that somebody may use. */
export function permittedLists(schema: GraphQLSchema, who: Asker) {
  return listsOf(schema).filter(({ field }) => mayUse(schema.getQueryType()!, field, who));
}

const isConnection = (type: GraphQLNamedType) => type.name.endsWith('Connection');

const hidden = Symbol('hidden');

/**
 * What is left of an answer for whoever sees only some rows: a row out of sight is not there, and neither is one
 * that cannot do without it.
 */
export function restricted(
  schema: GraphQLSchema,
  answer: unknown,
  sees: (id: string) => boolean,
): unknown {
  const left = leftOf(answer);
  return left === hidden ? null : left;

  function leftOf(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(leftOf).filter((each) => each !== hidden);
    if (value === null || typeof value !== 'object') return value;
    const object = value as Record<string, unknown>;
    if (typeof object['id'] === 'string' && !sees(object['id'])) return hidden;
    const type = schema.getType(String(object['__typename'])) as GraphQLObjectType | undefined;
    const shown: Record<string, unknown> = {};
    for (const [key, below] of Object.entries(object)) {
      const part = leftOf(below);
      const field = type?.getFields()[key];
      if (part === hidden && field && isNonNullType(field.type) && !isListType(field.type.ofType)) {
        return hidden;
      }
      shown[key] = part === hidden ? null : part;
    }
    if (type && isConnection(type)) shown['totalCount'] = (shown['nodes'] as unknown[]).length;
    return shown;
  }
}
