import { Arg, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { expect, test } from 'vitest';
import { ClientEntity } from '../../src/client/client.entity.ts';
import { Access } from '../../src/graphql/access/access.ts';
import { buildGraph } from '../../src/graphql/graph.ts';
import { Node } from '../../src/graphql/node.ts';
import { From, Nested, Reads } from '../../src/graphql/read/bindings.ts';
import type { JobOrderEntity } from '../../src/job-order/job-order.entity.ts';

/* Each test declares a graph with one thing missing, and reads what the start says to its author. */

const message = (resolver: NewableFunction) =>
  buildGraph({ resolvers: [resolver] }).then(
    () => 'started',
    (error: Error) => error.message,
  );

@Resolver()
class Declared {
  @Query()
  @Access('anyone')
  fine(): string {
    return '';
  }
}

test('a graph in which everything is declared starts', async () => {
  expect(await message(Declared)).toBe('started');
});

test('an operation without a rule stops the start, and the message says what to write where', async () => {
  @Resolver()
  class Forgetful {
    @Query()
    forgottenOperation(): string {
      return '';
    }
  }
  expect(await message(Forgetful)).toBe(
    `The server does not start: nobody has said who may use this.

Query.forgottenOperation
  Write @Access above each method: @Query(…) @Access('noun:verb') forgottenOperation(…)

Permissions are listed in packages/domain/src/access/permissions.ts.`,
  );
});

test('so does a type, with all of its fields, and an input type', async () => {
  @ObjectType()
  class Parcel {
    @Field(() => Int)
    weight!: number;

    @Field()
    @Access('anyone')
    label!: string;
  }
  @InputType()
  class ParcelInput {
    @Field()
    to!: string;
  }
  @Resolver()
  class Forgetful {
    @Query(() => Parcel)
    @Access('anyone')
    parcel() {
      return null;
    }

    @Mutation(() => Parcel)
    @Access('anyone')
    send(@Arg('input', () => ParcelInput) _input: ParcelInput) {
      return null;
    }
  }
  const said = await message(Forgetful);
  expect(said).toContain(`Parcel.weight\n  Write @Access('noun:verb') above the class Parcel`);
  expect(said).toContain('ParcelInput.to\n');
  expect(said).not.toContain('Parcel.label');
});

test('the message names the file and line of the class', async () => {
  const { sourceOf } = await import('../../src/graphql/access/source-of.ts');
  expect(sourceOf('ClientEntity', 'class')).toMatch(/^ in client\/client\.entity\.ts:\d+$/);
});

test('two rules on one spot are refused while loading', () => {
  expect(() => {
    class Twice {
      @Access('client:read')
      @Access('anyone')
      name!: string;
    }
    return Twice;
  }).toThrow('Twice.name has two @Access');
});

test('a rule that a base class already has is refused while loading', () => {
  @Access('anyone')
  class Base {
    name!: string;
  }
  expect(() => {
    @Access('client:read')
    class Derived extends Base {
      title!: string;
    }
    return Derived;
  }).toThrow('Derived and its base class Base both have @Access');
});

test('a field that is bound to nothing stops the start', async () => {
  @ObjectType({ implements: Node })
  @Reads(() => ClientEntity, { rows: 'client' })
  @Access('client:read')
  class Client {
    @Field()
    nickname!: string;

    @Field()
    industry!: string;

    @Field()
    @From('owner.nickname')
    ownerName!: string;

    @Field(() => [Client])
    @Nested<JobOrderEntity>({ child: 'clientId', orderBy: ['title'] })
    others!: Client[];

    @Field(() => Client)
    parent!: unknown;
  }
  @Resolver()
  class Clients {
    @Query(() => Client)
    @Access('client:read')
    client() {
      return null;
    }
  }
  const said = await message(Clients);
  expect(said).toContain('Client.nickname: ClientEntity has no column “nickname”. Add @Computed(');
  expect(said).toContain('Client.industry: is never null in the graph, but “industry” may be.');
  expect(said).toContain('Client.ownerName: ClientEntity has no column “owner.nickname”');
  expect(said).toContain('Client.others: ClientEntity has no “clientId”');
  expect(said).toContain('Client.parent: ClientEntity has no to-one relation “parent”');
});
