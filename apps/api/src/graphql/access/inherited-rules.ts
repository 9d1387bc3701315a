import { type GraphQLSchema, isInputObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { declaredAccess } from './access.ts';

/**
 * Gives the fields that an input type inherits the rules that stand on them in the base class:
 * TypeGraphQL hands the fields down without, and the type's own rule would hold in their place.
 */
export function inheritInputRules(schema: GraphQLSchema): void {
  const { inputTypes, fieldExtensions } = getMetadataStorage();
  for (const { name, target } of inputTypes) {
    const type = schema.getType(name);
    if (!isInputObjectType(type)) continue;
    const inherited = fieldExtensions.filter((each) => isBase(each.target, target));
    for (const { fieldName, extensions } of inherited) {
      const field = type.getFields()[fieldName];
      if (field && declaredAccess(field) === undefined) {
        field.extensions = { ...field.extensions, ...extensions };
      }
    }
  }
}

function isBase(base: Function, of: Function): boolean {
  return Object.prototype.isPrototypeOf.call(base, of);
}
