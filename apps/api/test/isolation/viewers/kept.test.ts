import {
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  getOperationAST,
  parse,
} from 'graphql';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Asker, askerOf } from '../../../src/graphql/access/access.ts';
import { everythingOf, mayUse, permittedLists } from './answers.ts';
import { hiddenFrom } from './kept-values.ts';
import { type Asking, Matrix } from './matrix.ts';

/** What the agency keeps to itself is in no answer, and no field that shows it can be asked for (S-13, S-15). */
let matrix: Matrix;

beforeAll(async () => {
  matrix = await Matrix.open();
}, 120_000);
afterAll(() => matrix.close());

test('no answer holds what is kept from somebody', async () => {
  for (const { ctx, who, name } of matrix.everybody()) {
    for (const { field } of permittedLists(matrix.world.graph.schema, askerOf(ctx))) {
      const selection = everythingOf(getNamedType(field.type), askerOf(ctx), 3);
      const answer = await matrix.ask(ctx, `{ list: ${field.name}(first: 20) ${selection} }`);
      const text = JSON.stringify(answer);
      for (const value of hiddenFrom(who.viewer, ctx.permissions)) {
        expect(text.includes(value), `${name}: ${field.name} shows ${value}`).toBe(false);
      }
    }
  }
}, 300_000);

/** One of each set of permissions. */
function oneOfEach(): Asking[] {
  const everybody = matrix.everybody();
  return [
    ...new Map(
      everybody.map((each) => [[...each.ctx.permissions].toSorted().join(), each]),
    ).values(),
  ];
}

test('a field that somebody may not use is refused wherever it stands, and nothing is read', () => {
  const { schema, checkOperation } = matrix.world.graph;
  const refused = new Map<string, Set<string>>();
  for (const { ctx, who, name } of oneOfEach()) {
    const ofKind = refused.get(who.viewer.kind) ?? new Set();
    refused.set(who.viewer.kind, ofKind);
    for (const { type, within } of waysTo(schema, askerOf(ctx))) {
      for (const field of Object.values(type.getFields())) {
        if (mayUse(type, field, askerOf(ctx))) continue;
        if (field.args.some((arg) => isNonNullType(arg.type))) continue;
        const below = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
        const asked = `${field.name} ${below}`;
        for (const source of [
          `{ ${within(`{ ${asked} }`)} }`,
          `{ ${within(`{ other: ${asked} }`)} }`,
          `{ ${within(`{ ... on ${type.name} { ${asked} } }`)} }`,
          `{ ${within('{ ...F }')} } fragment F on ${type.name} { ${asked} }`,
        ]) {
          const document = parse(source);
          const operation = getOperationAST(document)!;
          const refusal = checkOperation({ document, operation, variables: {} }, ctx);
          expect(refusal?.extensions['code'], `${name}: ${source}`).toBe('FORBIDDEN');
        }
        ofKind.add(`${type.name}.${field.name}`);
      }
    }
  }
  for (const [kind, fields] of Object.entries(someOfThem)) {
    expect([...refused.get(kind)!], kind).toEqual(expect.arrayContaining(fields));
  }
}, 300_000);

/** History, rates, notes, people and mails, lest the question be put to nothing. */
const someOfThem = {
  CLIENT_CONTACT: [
    'JobOrder.timeline',
    'Assignment.timeline',
    'Client.timeline',
    'Client.notes',
    'Assignment.payRate',
    'Assignment.burdenPercent',
    'JobOrder.payRate',
    'Candidate.email',
    'Activity.body',
    'Mail.subject',
  ],
  EMPLOYEE: ['Assignment.timeline', 'Assignment.billRate', 'Employee.timeline', 'Mail.subject'],
  PARTNER: ['Client.timeline', 'Candidate.email', 'Document.title', 'Activity.body'],
};

interface Way {
  type: GraphQLObjectType;
  /** Part of a query, with this selection on the type. */
  within: (selection: string) => string;
}

/** How each type can be come to: as a record by its id, and by the fields that somebody may use. */
function waysTo(schema: GraphQLSchema, who: Asker): Way[] {
  const ways = schema.getPossibleTypes(schema.getType('Node') as never).map((type): Way => ({
    type,
    within: (selection) => `node(id: "x") { ... on ${type.name} ${selection} }`,
  }));
  ways.push({ type: schema.getQueryType()!, within: (selection) => selection.slice(1, -1) });
  const seen = new Set(ways.map(({ type }) => type.name));
  // What is added while this goes on is gone through too.
  for (const { type, within } of ways) {
    for (const field of Object.values(type.getFields())) {
      const below = getNamedType(field.type);
      if (!isObjectType(below) || seen.has(below.name) || !mayUse(type, field, who)) continue;
      if (field.args.some((arg) => isNonNullType(arg.type))) continue;
      seen.add(below.name);
      const page = field.args.some(({ name }) => name === 'first') ? '(first: 1)' : '';
      const inner = (selection: string) => within(`{ ${field.name}${page} ${selection} }`);
      ways.push({ type: below, within: inner });
    }
  }
  return ways;
}
