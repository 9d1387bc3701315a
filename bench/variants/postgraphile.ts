import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { addPgTableCondition } from 'postgraphile/utils';
import { serving } from './serving.ts';

/** PostGraphile's conditions support equality only. This one is the grid's default filter, in SQL. */
const inDefaultList = addPgTableCondition(
  { serviceName: 'main', schemaName: 'public', tableName: 'assignment' },
  'inDefaultList',
  ({ graphql: { GraphQLBoolean } }) => ({ type: GraphQLBoolean }),
  (_value, { sqlTableAlias, sql }) => sql`${sqlTableAlias}.status IN ('ACTIVE', 'NEEDS_APPROVAL')`,
);

const server = createServer();
await postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [inDefaultList],
  pgServices: [
    makePgService({
      connectionString: process.env['DATABASE_URL']!,
      schemas: ['public'],
      poolConfig: { max: Number(process.env['DATABASE_POOL_SIZE']) },
    }),
  ],
  grafserv: { graphqlPath: '/graphql', websockets: false, watch: false },
  grafast: { explain: false },
})
  .createServ(grafserv)
  .addTo(server);
serving(server);
