import { getNullableType } from 'graphql';
import { inputType } from './input-type.mjs';

/**
 * A code generator plugin: what creating and updating a record takes, by its type (`Task`), for every noun
 * with the mutations of `mutationPayloads`. The forms and `saveDocuments` are typed against it.
 */
export function plugin(schema) {
  const mutations = schema.getMutationType()?.getFields() ?? {};
  const inputOf = (mutation) =>
    getNullableType(mutations[mutation]?.args.find(({ name }) => name === 'input')?.type);
  const nouns = Object.keys(schema.getTypeMap()).filter((type) => {
    const field = type.charAt(0).toLowerCase() + type.slice(1);
    const answers = ['Created', 'Updated'].map((done) => schema.getType(`${type}${done}`));
    return (
      answers.every((answer) => answer?.getFields()[field]) &&
      inputOf(`create${type}`) &&
      inputOf(`update${type}`)
    );
  });
  const inputs = nouns.flatMap((noun) => [inputOf(`create${noun}`), inputOf(`update${noun}`)]);
  return [
    ...inputs.map((input) => `export type ${input.name} = ${inputType(input)};\n`),
    `export type SaveInputs = {`,
    ...nouns.map(
      (noun) =>
        `  ${noun}: { create: ${inputOf(`create${noun}`).name}; update: ${inputOf(`update${noun}`).name} };`,
    ),
    '};\n',
  ].join('\n');
}
