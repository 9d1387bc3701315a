import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSchema } from 'type-graphql';
import { DataSource } from 'typeorm';
import { loadersOf } from './textbook/loaders.ts';
import {
  Assignment,
  Candidate,
  Client,
  Contact,
  Employee,
  JobOrder,
  Location,
  Submission,
} from './textbook/records.ts';
import {
  AssignmentResolver,
  type Context,
  JobOrderResolver,
  SubmissionResolver,
} from './textbook/resolvers.ts';

/** Apollo Server, TypeGraphQL and TypeORM, combined as their manuals show, with DataLoader. */
const source = await new DataSource({
  type: 'postgres',
  url: process.env['DATABASE_URL']!,
  poolSize: Number(process.env['DATABASE_POOL_SIZE']),
  entities: [Assignment, Candidate, Client, Contact, Employee, JobOrder, Location, Submission],
}).initialize();
const schema = await buildSchema({
  resolvers: [AssignmentResolver, JobOrderResolver, SubmissionResolver],
});
const { url } = await startStandaloneServer(new ApolloServer<Context>({ schema }), {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => ({ source, loaders: loadersOf(source) }),
});
process.send!({ port: Number(new URL(url).port) });
