import { isInterfaceType, isUnionType } from 'graphql';

/**
 * A code generator plugin: the types of every interface and of every union, for Apollo's cache. A built app does
 * without those of unions, which would be a part of its first load: fragments name the types in them
 * (`test/fragments-name-types.test.ts`).
 */
export function plugin(schema) {
  const types = Object.values(schema.getTypeMap());
  const constant = (name, abstract) => {
    const entries = abstract.map((type) => [type.name, namesOf(schema, type)]);
    const type = entries.map(([of, names]) => `${of}: (${names.join(' | ')})[]`).join('; ');
    const literal = entries.map(([of, names]) => `${of}: [${names.join(', ')}]`).join(', ');
    return `export const ${name}: { ${type} } = { ${literal} };\n`;
  };
  return [
    constant('interfaceTypes', types.filter(isInterfaceType)),
    constant('unionTypes', types.filter(isUnionType)),
  ].join('\n');
}

const namesOf = (schema, type) =>
  schema.getPossibleTypes(type).map(({ name }) => JSON.stringify(name));
