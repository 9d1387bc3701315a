import { isInterfaceType } from 'graphql';

/**
 * A code generator plugin: the types of every interface, for Apollo's cache. Those of unions, which every app would
 * load first, are left out: fragments name the types in them.
 */
export function plugin(schema) {
  const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType);
  const entries = interfaces.map(({ name }) => [name, namesOf(schema, name)]);
  const type = entries.map(([name, types]) => `${name}: (${types.join(' | ')})[]`).join('; ');
  const literal = entries.map(([name, types]) => `${name}: [${types.join(', ')}]`).join(', ');
  return `export const possibleTypes: { ${type} } = { ${literal} };\n`;
}

const namesOf = (schema, name) =>
  schema.getPossibleTypes(schema.getType(name)).map((type) => JSON.stringify(type.name));
