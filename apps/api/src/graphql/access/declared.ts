import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { type AccessRule, declaredAccess } from './access.ts';
import { sourceOf } from './source-of.ts';

/** Who may see the schema itself. */
export const introspectionAccess: readonly AccessRule[] = ['signed-in'];

interface Member {
  name: string;
  extensions: Readonly<Record<string, unknown>>;
}

/** The rule of a field or input field: its own, or its type's. Root fields have their own. */
export function accessOf(
  owner: GraphQLNamedType,
  member: Member,
): readonly AccessRule[] | undefined {
  if (member.name.startsWith('__')) return introspectionAccess;
  return declaredAccess(member) ?? declaredAccess(owner);
}

/**
 * Every field, operation and input field of a schema with its rule, by coordinate (`Client.name`).
 *
 * @throws when one has none: the server must not start with a field that nobody thought about. The
 *   message says what to write and where (`S-15`).
 */
export function requireAccess(schema: GraphQLSchema): ReadonlyMap<string, readonly AccessRule[]> {
  const rules = new Map<string, readonly AccessRule[]>();
  const undeclared: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !hasFields(type)) continue;
    const lacking = Object.values(type.getFields()).filter((member) => {
      const rule = accessOf(type, member);
      if (rule) rules.set(`${type.name}.${member.name}`, rule);
      return !rule;
    });
    if (lacking.length > 0) undeclared.push(advice(schema, type, lacking));
  }
  if (undeclared.length === 0) return rules;
  throw new Error(
    `The server does not start: nobody has said who may use this.\n\n${undeclared.join('\n\n')}\n\n` +
      'Permissions are listed in packages/domain/src/access/permissions.ts.',
  );
}

function hasFields(type: GraphQLNamedType) {
  return isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
}

function advice(schema: GraphQLSchema, type: GraphQLNamedType, lacking: readonly Member[]): string {
  const coordinates = lacking.map(({ name }) => `${type.name}.${name}`).join(', ');
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  if (roots.includes(type as never)) {
    const [first] = lacking as [Member];
    const operation = `@${type.name}(…) @Access('noun:verb') ${first.name}(…)`;
    return `${coordinates}\n  Write @Access above each method${sourceOf(first.name, 'method')}: ${operation}`;
  }
  const owner = `above the class ${type.name}${sourceOf(type.name, 'class')} for all of its fields`;
  return `${coordinates}\n  Write @Access('noun:verb') ${owner}, or above a field for that one.`;
}
