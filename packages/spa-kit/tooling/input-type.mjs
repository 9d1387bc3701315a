import { isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

/** How input scalars travel. */
const scalars = {
  Boolean: 'boolean',
  Date: 'string',
  DateTime: 'string',
  Decimal: 'string',
  Float: 'number',
  ID: 'string',
  Int: 'number',
  String: 'string',
};

const typeOf = (type) =>
  isNonNullType(type) ? inputType(type.ofType) : `${inputType(type)} | null`;

/** An input type of the graph in TypeScript. A scalar that is not known is refused. */
export function inputType(type) {
  if (isListType(type)) return `readonly (${typeOf(type.ofType)})[]`;
  if (isEnumType(type)) {
    return type
      .getValues()
      .map(({ name }) => `'${name}'`)
      .join(' | ');
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map(
      (field) => `${field.name}${isNonNullType(field.type) ? '' : '?'}: ${typeOf(field.type)}`,
    );
    return `{ ${fields.join('; ')} }`;
  }
  if (!scalars[type.name]) throw new Error(`Say in input-type.mjs how ${type.name} travels.`);
  return scalars[type.name];
}
