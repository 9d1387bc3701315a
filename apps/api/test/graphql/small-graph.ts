import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  ID,
  Info,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import type { Relation } from 'typeorm';
import { AccountEntity } from '../../src/account/account.entity.ts';
import { CandidateEntity } from '../../src/candidate/candidate.entity.ts';
import { ClientEntity } from '../../src/client/client.entity.ts';
import { EmployeeEntity } from '../../src/employee/employee.entity.ts';
import { Access } from '../../src/graphql/access/access.ts';
import { type Connection, connectionOf, PageArgs } from '../../src/graphql/connection.ts';
import { enumOf } from '../../src/graphql/enum-of.ts';
import { Node } from '../../src/graphql/node.ts';
import { NodeResolver } from '../../src/graphql/node.resolver.ts';
import { orderInput, type OrderBy } from '../../src/graphql/order-input.ts';
import {
  Computed,
  From,
  Nested,
  type PageLoader,
  ReadById,
  Reads,
} from '../../src/graphql/read/bindings.ts';
import { equals, holdsOneOf, isRecord, oneOf, reading } from '../../src/graphql/read/conditions.ts';
import {
  ownWords,
  searchCondition,
  wordsOfRelative,
} from '../../src/graphql/read/search-condition.ts';
import { list } from '../../src/graphql/read/list.ts';
import { readConnection, readList, readOne } from '../../src/graphql/read/read.ts';
import {
  DateScalar,
  DateTimeScalar,
  DecimalScalar,
  JsonScalar,
} from '../../src/graphql/scalars.ts';
import { JobOrderEntity } from '../../src/job-order/job-order.entity.ts';
import { LocationEntity } from '../../src/location/location.entity.ts';
import type { RequestContext } from '../../src/context/request-context.ts';
import { SubmissionEntity } from '../../src/submission/submission.entity.ts';

/*
 * A graph of its own over the product's tables, with one of everything that a type can declare. The
 * tests of reading stand on it, so that they tell about reading and not about the product's nouns.
 */

const Stage = enumOf('Stage', 'Of a submission.', { SUBMITTED: 'a', INTERVIEW: 'b', OFFERED: 'c' });
const Sort = enumOf('JobOrderSort', 'Orders.', {
  NUMBER: 'n',
  TITLE: 't',
  CLIENT: 'c',
  START_DATE: 's',
});

@ObjectType({ description: 'Somebody who signs in.', implements: Node })
@Reads(() => AccountEntity, { rows: 'account' })
@Access('account:read', 'signed-in')
export class Account {
  @Field()
  displayName!: string;
}

@ObjectType({ description: 'A work site.', implements: Node })
@Reads(() => LocationEntity, { rows: 'location' })
@Access('location:read')
export class Location {
  @Field()
  name!: string;

  @Field(() => Client)
  client!: Relation<Client>;
}

@ObjectType({ description: 'A company.', implements: Node })
@Reads(() => ClientEntity, { rows: 'client' })
@Access('client:read')
export class Client {
  @Field()
  name!: string;

  @Field({ description: 'Billing is set up.' })
  isAccountingCustomer!: boolean;

  @Field(() => DecimalScalar, { nullable: true })
  creditLimit!: string | null;

  @Field(() => DateTimeScalar)
  createdAt!: string;

  @Field(() => Account, { nullable: true })
  owner!: Relation<Account> | null;

  @Field(() => JobOrderConnection)
  @Nested<JobOrderEntity>({ child: 'clientId', orderBy: ['startDate'] })
  @Access('job-order:read')
  jobOrders!: Connection<JobOrder>;

  @Field(() => [Location], { description: 'All of them.' })
  @Nested<LocationEntity>({ child: 'clientId', orderBy: ['name'] })
  locations!: Location[];
}

@ObjectType({ description: 'Plain values.' })
@Access('anyone')
export class Week {
  @Field(() => [Int])
  days!: number[];

  @Field()
  startTime!: string;
}

@ObjectType({ description: 'Made from columns.' })
@Access('anyone')
export class Summary {
  @Field()
  line!: string;

  @Field(() => [String])
  parts!: string[];

  @Field(() => Summary, { nullable: true })
  inner!: Summary | null;
}

interface Counted {
  title: string;
  submissions: number;
}

const countSubmissions: PageLoader<JobOrderEntity, Counted> = async (db, { agency }, rows) => {
  const ids = rows.map(({ id }) => id);
  const counts = await db.query<{ id: string; n: number }>({
    text: `SELECT job_order_id AS id, count(*)::int AS n FROM submission
      WHERE agency_id = $1 AND job_order_id = ANY($2) GROUP BY 1`,
    values: [agency!.id, ids],
  });
  const byId = new Map(counts.rows.map(({ id, n }) => [id, n]));
  return new Map(rows.map(({ id, title }) => [id, { title, submissions: byId.get(id) ?? 0 }]));
};

@ObjectType({ description: 'A demand.', implements: Node })
@Reads(() => JobOrderEntity, { rows: 'jobOrder' })
@Access('job-order:read')
export class JobOrder {
  @Field(() => Int)
  number!: number;

  @Field()
  title!: string;

  @Field(() => DateScalar, { nullable: true })
  startDate!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  @Access('assignment:read-pay-rate')
  payRate!: string | null;

  @Field(() => Client)
  @Access('client:read')
  client!: Relation<Client>;

  @Field(() => Location, { nullable: true })
  @Access('location:read')
  location!: Relation<Location> | null;

  @Field(() => Account, { nullable: true })
  owner!: Relation<Account> | null;

  @Field(() => Account, { description: 'Promised, although some have none.' })
  @From('owner')
  boss!: Relation<Account>;

  @Field(() => String, { nullable: true, description: 'By another name, from a relative.' })
  @From('owner.displayName')
  ownerName!: string | null;

  @Field(() => Week, { nullable: true })
  schedule!: Week | null;

  @Field(() => JsonScalar, { nullable: true })
  @From('schedule')
  rawSchedule!: unknown;

  @Field(() => Summary)
  @Computed<JobOrderEntity>({
    needs: ['title', 'client.name', 'owner.displayName'],
    from: ({ title, client, owner }) => ({
      line: `${title} at ${client!.name}`,
      parts: [title, client!.name],
      inner: owner?.displayName ? { line: owner.displayName, parts: [], inner: null } : null,
    }),
  })
  summary!: Summary;

  @Field(() => Int, { description: 'Loaded for all rows of a page at once.' })
  @Computed<JobOrderEntity, Counted>({
    needs: [],
    load: countSubmissions,
    from: (_row, _ctx, counted) => counted!.submissions,
  })
  counted!: number;

  @Field({ description: 'By the same loader, which is told the title for it.' })
  @Computed<JobOrderEntity, Counted>({
    needs: ['title'],
    load: countSubmissions,
    from: (_row, _ctx, counted) => `${counted!.title}: ${counted!.submissions}`,
  })
  countedLine!: string;

  @Field(() => SubmissionConnection)
  @Nested<SubmissionEntity>({ child: 'jobOrderId', orderBy: ['stage'], descending: true })
  @Access('submission:read')
  submissions!: Connection<Submission>;
}

@ObjectType({ description: 'A candidate put forward.', implements: Node })
@Reads(() => SubmissionEntity, { rows: 'submission' })
@Access('submission:read')
export class Submission {
  @Field(() => Stage)
  stage!: string;

  @Field(() => String, { nullable: true })
  outcomeReason!: string | null;

  @Field(() => JobOrder)
  jobOrder!: Relation<JobOrder>;

  @Field(() => Candidate)
  candidate!: Relation<Candidate>;
}

@ObjectType({ description: 'A person.', implements: Node })
@Reads(() => CandidateEntity, { rows: 'candidate', scope: { employeeId: 'employee.id' } })
@Access('candidate:read')
export class Candidate {
  @Field()
  firstName!: string;

  @Field()
  lastName!: string;

  @Field(() => [String])
  skills!: string[];

  @Field(() => Employee, { nullable: true })
  @Nested<EmployeeEntity>({ child: 'candidateId' })
  @Access('employee:read')
  employee!: Relation<Employee> | null;

  @Field(() => SubmissionConnection)
  @Nested<SubmissionEntity>({ child: 'candidateId' })
  submissions!: Connection<Submission>;
}

@ObjectType({ description: 'A hired person.', implements: Node })
@Reads(() => EmployeeEntity, { rows: 'employee' })
@Access('employee:read')
export class Employee {
  @Field(() => Int)
  number!: number;

  @Field(() => Candidate)
  candidate!: Relation<Candidate>;
}

const ClientConnection = connectionOf('Client', () => Client);
const JobOrderConnection = connectionOf('JobOrder', () => JobOrder);
const SubmissionConnection = connectionOf('Submission', () => Submission);
const CandidateConnection = connectionOf('Candidate', () => Candidate);

@InputType()
@Access('job-order:read')
class JobOrderFilter {
  @Field(() => String, { nullable: true })
  search?: string | null;

  @Field(() => ID, { nullable: true })
  clientId?: string | null;

  @Field(() => [String], { nullable: true })
  status?: string[] | null;

  @Field(() => DecimalScalar, { nullable: true })
  @Access('assignment:read-pay-rate')
  payRate?: string | null;
}

const JobOrderOrder = orderInput('JobOrder', Sort, 'job-order:read');

@ArgsType()
class JobOrderArgs extends PageArgs {
  @Field(() => JobOrderFilter, { nullable: true })
  filter?: JobOrderFilter | null;

  @Field(() => JobOrderOrder, { nullable: true })
  orderBy?: OrderBy<keyof typeof Sort> | null;

  @Field(() => [JobOrderOrder], { nullable: true })
  thenBy?: OrderBy<keyof typeof Sort>[] | null;
}

const jobOrders = list<JobOrderEntity, JobOrderFilter, keyof typeof Sort>({
  name: 'jobOrders',
  sorts: {
    NUMBER: ['number'],
    TITLE: ['title'],
    CLIENT: ['client.name', 'title'],
    START_DATE: ['startDate'],
  },
  defaultOrder: { by: 'NUMBER', direction: 'ASC' },
  filters: {
    search: searchCondition(ownWords('job_order'), wordsOfRelative('client', 'client')),
    clientId: isRecord('clientId', 'Client'),
    status: oneOf('status'),
    payRate: equals('payRate'),
  },
});

@ArgsType()
class CandidateArgs extends PageArgs {}

const candidates = list<CandidateEntity, { skill: string }, 'NAME'>({
  name: 'candidates',
  sorts: { NAME: ['lastName', 'firstName'] },
  defaultOrder: { by: 'NAME', direction: 'ASC' },
  filters: { skill: reading(['skills'], (skill: string) => holdsOneOf('skills')([skill])) },
});

const clients = list<ClientEntity, object, 'NAME'>({
  name: 'clients',
  sorts: { NAME: ['name'] },
  defaultOrder: { by: 'NAME', direction: 'ASC' },
  filters: {},
});

@ObjectType()
@Access('job-order:write')
class Touched {
  @Field(() => JobOrder)
  @ReadById()
  jobOrder!: string;

  @Field(() => [JobOrder])
  @ReadById()
  others!: string[];
}

@Resolver()
export class SmallResolver {
  @Query(() => JobOrderConnection)
  @Access('job-order:read')
  jobOrders(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => JobOrderArgs) args: JobOrderArgs,
  ) {
    return readConnection(ctx, info, jobOrders, args);
  }

  @Query(() => CandidateConnection)
  @Access('candidate:read')
  candidates(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => CandidateArgs) args: CandidateArgs,
  ) {
    return readConnection(ctx, info, candidates, args);
  }

  @Query(() => ClientConnection)
  @Access('client:read')
  clients(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
  ) {
    return readConnection(ctx, info, clients, args);
  }

  @Query(() => [Client])
  @Access('client:read')
  allClients(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo) {
    return readList(ctx, info, clients);
  }

  @Query(() => JobOrder, { nullable: true })
  @Access('job-order:read')
  jobOrder(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ) {
    return readOne(ctx, info, id);
  }

  @Query(() => String)
  @Access('anyone')
  hello() {
    return 'hello';
  }

  @Mutation(() => Touched)
  @Access('job-order:write')
  touch(
    @Arg('ids', () => [String]) ids: string[],
    @Arg('filter', () => JobOrderFilter, { nullable: true }) _filter?: JobOrderFilter,
  ): Touched {
    return Object.assign(new Touched(), { jobOrder: ids[0], others: ids });
  }
}

export const smallGraph = [SmallResolver, NodeResolver];
