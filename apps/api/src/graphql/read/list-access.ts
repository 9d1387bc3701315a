import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isInputObjectType,
} from 'graphql';
import { declaredAccess } from '../access/access.ts';
import { type BoundType, type Model, modelOf } from './model.ts';
import { asOneRule, type Needed, neededFor } from './path-access.ts';

/** What a list's filter says of the list, in the schema's `extensions`. */
export interface ListedBy {
  /** The paths of its sorts. */
  sorts: readonly string[];
}

/**
 * Gives every filter of the lists the rule of what it reads: who may not see a field neither filters nor sorts
 * by it. The rule is declared once, on the field.
 *
 * @throws when a filter does not say what it reads, or when no field shows what a filter or a sort reads
 */
export function deriveListAccess(schema: GraphQLSchema): void {
  const model = modelOf(schema);
  const problems = Object.values(schema.getQueryType()!.getFields()).flatMap((query) => {
    const filter = filterOf(query);
    const type = model.typeOf(getNamedType(query.type));
    return filter && type ? deriveOf(model, type, filter) : [];
  });
  if (problems.length === 0) return;
  throw new Error(`Who may use these lists cannot be told:\n- ${problems.join('\n- ')}`);
}

function filterOf({ args }: GraphQLField<unknown, unknown>): GraphQLInputObjectType | undefined {
  const argument = args.find(({ name }) => name === 'filter');
  const type = argument && getNamedType(argument.type);
  return isInputObjectType(type) && type.extensions['listedBy'] ? type : undefined;
}

function deriveOf(model: Model, type: BoundType, filter: GraphQLInputObjectType): string[] {
  const { sorts } = filter.extensions['listedBy'] as ListedBy;
  const problems = sorts
    .filter((path) => neededFor(model, type, path) === undefined)
    .map((path) => `${filter.name}: no field shows “${path}”, by which the list is sorted.`);
  const ofList = declaredAccess(filter) ?? [];
  for (const field of Object.values(filter.getFields())) {
    const coordinate = `${filter.name}.${field.name}`;
    const reads = field.extensions['reads'] as readonly string[] | undefined;
    if (!reads) {
      problems.push(`${coordinate} does not say what it reads. Write reading([…], condition).`);
      continue;
    }
    const rules = reads.map((path) => neededFor(model, type, path));
    const unknown = reads.filter((_, i) => rules[i] === undefined);
    if (unknown.length > 0) {
      problems.push(`${coordinate} reads “${unknown.join('”, “')}”, which no field shows.`);
      continue;
    }
    const besides = beside(ofList.map(String), rules.flat() as Needed);
    if (besides.length > 0) {
      field.extensions = { ...field.extensions, access: asOneRule(besides) };
    }
  }
  return problems;
}

/** The rules that do not hold already for whoever may use the list. */
function beside(ofList: readonly string[], needed: Needed): Needed {
  const open = needed.filter(
    (rule) =>
      !rule.some((one) => one === 'anyone' || one === 'signed-in') &&
      !ofList.every((one) => rule.map(String).includes(one)),
  );
  return [...new Map(open.map((rule) => [rule.join(), rule])).values()];
}
