import { getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

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
    ...inputs.map((input) => `export type ${input.name} = ${bareType(input)};\n`),
    `export type SaveInputs = {`,
    ...nouns.map(
      (noun) =>
        `  ${noun}: { create: ${inputOf(`create${noun}`).name}; update: ${inputOf(`update${noun}`).name} };`,
    ),
    '};\n',
  ].join('\n');
}

const typeOf = (type) => (isNonNullType(type) ? bareType(type.ofType) : `${bareType(type)} | null`);

function bareType(type) {
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
  if (!scalars[type.name]) throw new Error(`save-inputs.mjs does not say how ${type.name} travels`);
  return scalars[type.name];
}
