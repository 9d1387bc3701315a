import type { CodegenConfig } from '@graphql-codegen/cli';

/** Scalars travel as text and stay text: money is never a float, a date never a `Date`. */
const scalars = {
  Date: 'string',
  DateTime: 'string',
  Decimal: 'string',
  JSON: { input: 'unknown', output: 'unknown' },
};

/** The fragments that every app may spread: refusals, actions, outcomes, history. They stand in spa-kit. */
const sharedFragments = '../../packages/spa-kit/src/{answer,record}/**/*-fragments.ts';

/**
 * How an app's documents become types: `src/gql/` from the API's printed schema, fragments masked and
 * read with `readFragment`, enums as unions of their words. Paths are the app's.
 */
export function appCodegen(): CodegenConfig {
  return codegen([sharedFragments], {});
}

/** The same for any package: its `src/` and `test/`, more documents, more outputs. */
export function codegen(
  documents: readonly string[],
  generates: CodegenConfig['generates'],
): CodegenConfig {
  return {
    schema: '../../apps/api/schema.graphql',
    documents: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', '!src/gql/**', ...documents],
    ignoreNoDocuments: true,
    generates: {
      'src/gql/': {
        preset: 'client',
        presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
        config: {
          scalars,
          strictScalars: true,
          defaultScalarType: 'unknown',
          enumType: 'string-literal',
          useTypeImports: true,
          importExtension: '.ts',
          nonOptionalTypename: true,
          skipTypeNameForRoot: true,
        },
      },
      ...generates,
    },
  };
}
