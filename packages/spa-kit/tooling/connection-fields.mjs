import { isObjectType } from 'graphql';

/**
 * A code generator plugin: every field that answers a keyset connection, by type, with the arguments
 * that say which list it is (all but the page). So a new list is cached page by page from its first day.
 */
export function plugin(schema) {
  const pageArguments = ['first', 'after', 'last', 'before'];
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const entries = types
    .map((type) => [
      type.name,
      Object.values(type.getFields())
        .filter((field) => String(field.type).replace('!', '').endsWith('Connection'))
        .map((field) => [
          field.name,
          field.args.map((arg) => arg.name).filter((name) => !pageArguments.includes(name)),
        ]),
    ])
    .filter(([, fields]) => fields.length > 0)
    .map(([name, fields]) => [name, Object.fromEntries(fields)]);
  const literal = JSON.stringify(Object.fromEntries(entries), null, 2);
  return `export const connectionFields: Record<string, Record<string, string[]>> = ${literal};\n`;
}
