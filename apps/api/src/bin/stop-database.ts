import { stopAbandonedServer } from '@stint/embedded-postgres-server/server.ts';
import { readConfig } from '../server/config.ts';

/* For `npm start`, whose server was killed: stops the PostgreSQL that came along, unless somebody uses it. */
const { databaseUrl, dataDir } = readConfig([], process.env);
if (!databaseUrl) await stopAbandonedServer(dataDir);
