import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { type DataSource, In, LessThan } from 'typeorm';
import { agencyId } from '../../data/seed.ts';
import type { Loaders } from './loaders.ts';
import {
  Assignment,
  AssignmentStatus,
  Candidate,
  Client,
  Contact,
  Employee,
  JobOrder,
  Location,
  Submission,
} from './records.ts';

export interface Context {
  source: DataSource;
  loaders: Loaders;
}

@InputType()
class AssignmentFilter {
  @Field(() => [AssignmentStatus])
  status!: AssignmentStatus[];
}

@ObjectType()
class PageInfo {
  @Field()
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

@ObjectType()
class AssignmentConnection {
  @Field(() => [Assignment])
  nodes!: Assignment[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

@ObjectType()
class JobOrderConnection {
  @Field(() => [JobOrder])
  nodes!: JobOrder[];
}

@ObjectType()
class SubmissionConnection {
  @Field(() => [Submission])
  nodes!: Submission[];
}

const cursorOf = (number: number) =>
  Buffer.from(JSON.stringify(['assignments.NUMBER.DESC', number])).toString('base64url');
const numberOf = (cursor: string) =>
  (JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, number])[1];

@Resolver(() => Assignment)
export class AssignmentResolver {
  @Query(() => AssignmentConnection)
  async assignments(
    @Ctx() { source }: Context,
    @Arg('first', () => Int) first: number,
    @Arg('filter') filter: AssignmentFilter,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<AssignmentConnection> {
    const found = await source.getRepository(Assignment).find({
      where: {
        agencyId,
        status: In(filter.status),
        ...(after ? { number: LessThan(numberOf(after)) } : {}),
      },
      order: { number: 'DESC' },
      take: first + 1,
    });
    const nodes = found.slice(0, first);
    const last = nodes.at(-1);
    const endCursor = last ? cursorOf(last.number) : null;
    return { nodes, pageInfo: { hasNextPage: found.length > first, endCursor } };
  }

  @Query(() => Assignment, { nullable: true })
  assignment(
    @Ctx() { source }: Context,
    @Arg('id', () => ID) id: string,
  ): Promise<Assignment | null> {
    return source.getRepository(Assignment).findOneBy({ agencyId, rowId: id.slice(4) });
  }

  @FieldResolver(() => Client)
  client(@Root() row: Assignment, @Ctx() { loaders }: Context) {
    return loaders.client.load(row.clientId);
  }

  @FieldResolver(() => Candidate)
  candidate(@Root() row: Assignment, @Ctx() { loaders }: Context) {
    return loaders.candidate.load(row.candidateId);
  }

  @FieldResolver(() => JobOrder)
  jobOrder(@Root() row: Assignment, @Ctx() { loaders }: Context) {
    return loaders.jobOrder.load(row.jobOrderId);
  }

  @FieldResolver(() => Employee, { nullable: true })
  employee(@Root() row: Assignment, @Ctx() { loaders }: Context) {
    return row.employeeId && loaders.employee.load(row.employeeId);
  }

  @FieldResolver(() => Location, { nullable: true })
  location(@Root() row: Assignment, @Ctx() { loaders }: Context) {
    return row.locationId && loaders.location.load(row.locationId);
  }

  @FieldResolver(() => Contact, { nullable: true })
  contact(@Root() row: Assignment, @Ctx() { loaders }: Context) {
    return row.contactId && loaders.contact.load(row.contactId);
  }
}

@Resolver(() => JobOrder)
export class JobOrderResolver {
  @Query(() => JobOrderConnection)
  async jobOrders(
    @Ctx() { source }: Context,
    @Arg('first', () => Int) first: number,
  ): Promise<JobOrderConnection> {
    const nodes = await source
      .getRepository(JobOrder)
      .find({ where: { agencyId }, order: { number: 'DESC' }, take: first });
    return { nodes };
  }

  @FieldResolver(() => Client)
  client(@Root() row: JobOrder, @Ctx() { loaders }: Context) {
    return loaders.client.load(row.clientId);
  }

  @FieldResolver(() => SubmissionConnection)
  async submissions(
    @Root() row: JobOrder,
    @Ctx() { loaders }: Context,
    @Arg('first', () => Int) first: number,
  ): Promise<SubmissionConnection> {
    const rows = await loaders.submissions.load(row.rowId);
    return { nodes: rows.slice(0, first) };
  }
}

@Resolver(() => Submission)
export class SubmissionResolver {
  @FieldResolver(() => Candidate)
  candidate(@Root() row: Submission, @Ctx() { loaders }: Context) {
    return loaders.candidate.load(row.candidateId);
  }
}
