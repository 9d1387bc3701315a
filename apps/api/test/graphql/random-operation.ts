import * as fc from 'fast-check';
import {
  getNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
} from 'graphql';

/** Some selections of a type, with the named fragments that they spread. */
interface Selections {
  text: string;
  fragments: readonly string[];
}

/**
 * Operations of any shape over a schema: aliases with arguments of their own, fragments with and
 * without a name, `@include` and `@skip` by variables, pages from either end.
 *
 * @param without fields to leave out
 */
export function randomOperation(
  schema: GraphQLSchema,
  rootField: string,
  without: readonly string[],
): fc.Arbitrary<string> {
  const root = schema.getQueryType()!.getFields()[rootField.replace(/\(.*/, '')]!;
  const type = getNamedType(root.type) as GraphQLObjectType;
  return selections(type, 6).map(
    ({ text, fragments }) =>
      `query ($yes: Boolean!, $no: Boolean!, $size: Int) { field: ${rootField} ${text} ${everyVariable} } ` +
      [...new Set(fragments)].join(' '),
  );

  function selections(of: GraphQLObjectType, depth: number): fc.Arbitrary<Selections> {
    const fields = Object.values(of.getFields()).filter(({ name, type: output }) => {
      const isLeaf = isLeafType(getNamedType(output));
      return !without.includes(name) && (isLeaf || depth > 0);
    });
    const parts = fc
      .array(fc.nat(), { maxLength: fields.length === 0 ? 0 : 5 })
      .map((picks) => [...new Set(picks.map((pick) => fields[pick % fields.length]!))])
      .chain((chosen) => fc.tuple(...chosen.map((field) => part(of, field.name, depth))));
    return parts.map((made) => ({
      text: `{ ${['__typename', ...made.map(({ text }) => text)].join(' ')} }`,
      fragments: made.flatMap(({ fragments }) => fragments),
    }));
  }

  function part(of: GraphQLObjectType, name: string, depth: number): fc.Arbitrary<Selections> {
    const { type: output, args } = of.getFields()[name]!;
    const named = getNamedType(output);
    const below = isObjectType(named)
      ? selections(named, depth - 1)
      : fc.constant({ text: '', fragments: [] });
    const wrap = fc.constantFrom('', '', '', 'inline', 'bare', 'named', 'include', 'skip');
    // The alias tells the arguments, so that fields of the same name can always be merged.
    const alias = fc.constantFrom(...(args.length > 0 ? Object.keys(pages) : ['', 'again']));
    return fc.tuple(below, wrap, alias).map(([inner, how, as]) => {
      const field = `${as ? `${as}_${name}: ` : ''}${name}${args.length > 0 ? pages[as]! : ''} ${inner.text}`;
      return wrapped(of.name, field, how, inner.fragments);
    });
  }
}

const everyVariable =
  '__typename a: __typename @include(if: $yes) b: __typename @skip(if: $no) clients(first: $size) { totalCount }';

const pages: Record<string, string> = {
  '': '',
  two: '(first: 2)',
  none: '(first: 0)',
  lastOne: '(last: 1)',
  sized: '(first: $size)',
};

function wrapped(
  type: string,
  field: string,
  how: string,
  fragments: readonly string[],
): Selections {
  switch (how) {
    case 'inline':
      return { text: `... on ${type} { ${field} }`, fragments };
    case 'bare':
      return { text: `... { ${field} }`, fragments };
    case 'include':
      return { text: `... @include(if: $yes) { ${field} }`, fragments };
    case 'skip':
      return { text: `... @skip(if: $no) { ${field} }`, fragments };
    case 'named': {
      const name = `F${hash(type + field)}`;
      return {
        text: `...${name}`,
        fragments: [...fragments, `fragment ${name} on ${type} { ${field} }`],
      };
    }
    default:
      return { text: field, fragments };
  }
}

function hash(text: string): string {
  let value = 7;
  for (const char of text) value = (value * 31 + char.charCodeAt(0)) % 2_147_483_647;
  return value.toString(36);
}
