import { GraphQLError, GraphQLInt, GraphQLObjectType, GraphQLSchema, parse } from 'graphql';
import { beforeEach, expect, test } from 'vitest';
import { subscribeShared } from '../../src/server/shared-answers.ts';

const A = 'subscription { told { value } }';

let executed: number;
beforeEach(() => {
  executed = 0;
});

/** An object that events are about; its value says how often it was asked for, and −1 fails. */
const Told = new GraphQLObjectType<{ value: number }>({
  name: 'Told',
  fields: {
    value: {
      type: GraphQLInt,
      resolve: ({ value }) => {
        executed += 1;
        if (value < 0) throw new GraphQLError('Not this one.');
        return value;
      },
    },
  },
});

const schema = (events: readonly { value: number }[]) =>
  new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { none: { type: GraphQLInt } } }),
    subscription: new GraphQLObjectType({
      name: 'Subscription',
      fields: {
        told: {
          type: Told,
          subscribe: async function* () {
            yield* events;
          },
          resolve: (event) => event,
        },
      },
    }),
  });

/** Everything that somebody who asks this is sent, and what is left to be told to them otherwise. */
async function told(events: readonly { value: number }[], query = A) {
  const sent: string[] = [];
  const answers = await subscribeShared({
    schema: schema(events),
    document: parse(query),
    send: async (json) => void sent.push(json),
  });
  if (!(Symbol.asyncIterator in answers)) throw new Error('Not subscribed.');
  const rest = [];
  for await (const each of answers) rest.push(each);
  return { sent, rest };
}

test('those who ask the same about the same event get the same text of one execution', async () => {
  const events = [{ value: 1 }, { value: 2 }];
  const [one, other] = await Promise.all([told(events), told(events)]);
  expect(one.sent).toEqual(['{"data":{"told":{"value":1}}}', '{"data":{"told":{"value":2}}}']);
  expect(other.sent).toEqual(one.sent);
  expect(executed).toBe(2);
});

test('another question is answered by itself, and an equal event that is another object too', async () => {
  const events = [{ value: 1 }];
  const other = await told(events, 'subscription { told { mine: value } }');
  await told(events);
  await told([{ value: 1 }]);
  expect(other.sent).toEqual(['{"data":{"told":{"mine":1}}}']);
  expect(executed).toBe(3);
});

test('an answer with errors is not sent, so that each asker is told in their own way', async () => {
  const { sent, rest } = await told([{ value: -1 }, { value: 3 }]);
  expect(rest).toMatchObject([{ data: { told: { value: null } }, errors: [{}] }]);
  expect(sent).toEqual(['{"data":{"told":{"value":3}}}']);
});
