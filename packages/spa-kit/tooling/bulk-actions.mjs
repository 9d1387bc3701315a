import { getNullableType } from 'graphql';
import { inputType } from './input-type.mjs';

/**
 * A code generator plugin: the inputs of the actions that the API makes from lifecycles, by the plural of
 * their noun and by name. Where the graph has `actionsOnTasks`, every `…Tasks` with a preview is one. The
 * documents of these actions are made from the names, and a name that is not here does not compile.
 */
export function plugin(schema) {
  const queries = schema.getQueryType().getFields();
  const mutations = Object.values(schema.getMutationType().getFields());
  const plurals = Object.keys(queries).flatMap((name) => /^actionsOn(\w+)$/.exec(name)?.[1] ?? []);
  const kinds = plurals.map((plural) => {
    const actions = mutations.filter(({ name }) => {
      const preview = queries[`preview${name.charAt(0).toUpperCase()}${name.slice(1)}`];
      return name.endsWith(plural) && String(preview?.type) === `${plural}ActionPreview!`;
    });
    const inputs = actions.map(
      ({ name, args: [input] }) =>
        `    ${name.slice(0, -plural.length)}: ${inputType(getNullableType(input.type))};\n`,
    );
    return `  ${plural}: {\n${inputs.join('')}  };\n`;
  });
  return `export type BulkActionInputs = {\n${kinds.join('')}};\n`;
}
