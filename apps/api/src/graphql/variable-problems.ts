import {
  coerceInputValue,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/** As many as are told. */
const MOST = 50;

/**
 * What is wrong with the variables of an operation. graphql-js would repeat the values, which may be passwords or
 * personal data, and suggest names of the schema, which not everybody may know.
 */
export function variableProblems(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): GraphQLError[] {
  const problems: GraphQLError[] = [];
  for (const definition of variableDefinitions) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type as never) as GraphQLInputType | undefined;
    const found = (what: string) => {
      if (problems.length >= MOST) return;
      const extensions = { code: 'BAD_USER_INPUT' };
      problems.push(
        new GraphQLError(`Variable "$${name}" ${what}`, { nodes: definition, extensions }),
      );
    };
    if (!type || !isInputType(type)) continue;
    if (!Object.hasOwn(variables, name)) {
      const isMissing = isNonNullType(type) && definition.defaultValue === undefined;
      if (isMissing) found(`of required type "${String(type)}" was not provided.`);
      continue;
    }
    try {
      coerceInputValue(variables[name], type, (path, _value, { message }) => {
        // graphql-js looks for a similar name for each that it does not know.
        if (problems.length >= MOST) throw new EnoughProblems();
        const at = path.length > 0 ? ` at "${[name, ...path].join('.')}"` : '';
        found(`has a value${at} that cannot be used: ${withoutValue(message)}`);
      });
    } catch (error) {
      if (!(error instanceof EnoughProblems)) throw error;
    }
  }
  return problems;
}

class EnoughProblems extends Error {}

/** The sentences of graphql-js that quote the value, and those that suggest names. */
function withoutValue(message: string): string {
  return message
    .replace(/^(.*? cannot represent [^:]*): [^]*$/, '$1.')
    .replace(
      /^Value [^]* does not exist in ("\w+" enum)\.(?: Did you mean .*)?$/,
      'It does not exist in $1.',
    )
    .replace(/ Did you mean [^]*$/, '');
}
