import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isEncryptionKey } from '../encryption/encryption-key.ts';

/** Everything that can be set from outside. Secrets come from the environment alone. */
export type Config = z.infer<typeof schema>;

/** Where the embedded server's data lives unless STINT_DATA_DIR names another place. */
const defaultDataDir = fileURLToPath(new URL('../../../../.data/postgres', import.meta.url));

const url = z.url({ protocol: /^postgres(ql)?$/ });
const list = z.string().transform((text) => text.split(',').map((each) => each.trim()));

const key = z.string().refine(isEncryptionKey, '32 bytes in base64');

const schema = z.object({
  port: z.coerce.number().int().min(1).max(65_535).default(4000),
  host: z.string().default('127.0.0.1'),
  /** Throw the embedded database away first. */
  fresh: z.boolean().default(false),
  /** Owns the tables; none: the embedded server. */
  databaseUrl: url.optional(),
  /** The application's role, where the owner may not create it. */
  databaseAppUrl: url.optional(),
  /** The application's role on read replicas. */
  databaseReplicaUrls: list.pipe(z.array(url)).default([]),
  /** The application's role past PgBouncer, for listening. */
  databaseListenUrl: url.optional(),
  /** Fewer cannot be shared: an import alone takes two. */
  databasePoolSize: z.coerce.number().int().min(4).max(500).default(20),
  /** Do background jobs in a process of their own, with low priority. */
  jobProcess: z.stringbool().default(true),
  dataDir: z.string().default(defaultDataDir),
  /** Encrypts bank and tax numbers; none: that of the embedded database, kept in a file beside its data. */
  encryptionKey: key.optional(),
  /** Former keys, for what was encrypted with them. */
  encryptionKeysOld: list.pipe(z.array(key)).default([]),
  /** What mail is sent by, such as `smtps://user:password@host`; none: it waits where administrators read it. */
  smtpUrl: z.url({ protocol: /^smtps?$/ }).optional(),
  /** The sender of every mail, such as `Lakeshore Staffing <no-reply@lakeshore.example>`. */
  mailFrom: z.string().regex(/@/, 'an email address').optional(),
  /** Where people reach this server, for links in mails. */
  publicUrl: z.url({ protocol: /^https?$/ }),
  /** Where documents are kept, if not in a bucket; none: beside the embedded database's data. */
  filesDir: z.string().optional(),
  /** A bucket of S3 for documents; credentials come from the usual settings (AWS_…). */
  s3Bucket: z.string().optional(),
  s3Region: z.string().default('us-east-1'),
  /** For what is not Amazon's. */
  s3Endpoint: z.url().optional(),
  logLevel: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
  /** How many proxies stand in front (`true`: one): what is said before them is not believed. */
  trustProxy: z
    .union([z.coerce.number().int().min(0).max(9), z.stringbool().transform(Number)])
    .default(0),
  allowedOrigins: list.default([]),
  /** Who sends it may read `/metrics`; none: only who asks on this machine. */
  metricsToken: z.string().min(16, 'at least 16 characters').optional(),
  /** Answer queries that only read without executing them field by field. */
  fastReadPath: z.stringbool().default(true),
  /** Make the demo agencies in a database that holds nobody else's. */
  demo: z.stringbool().default(true),
});

/**
 * Reads flags and environment.
 *
 * @throws with one line per setting that cannot be used.
 */
export function readConfig(args: string[], env: NodeJS.ProcessEnv): Config {
  const { values: flags } = parseArgs({
    args,
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      fresh: { type: 'boolean' },
    },
  });
  const { success, data, error } = schema.safeParse({
    port: flags.port ?? env['PORT'],
    host: flags.host ?? env['HOST'],
    fresh: flags.fresh,
    databaseUrl: env['DATABASE_URL'],
    databaseAppUrl: env['DATABASE_APP_URL'],
    databaseReplicaUrls: env['DATABASE_REPLICA_URLS'],
    databaseListenUrl: env['DATABASE_LISTEN_URL'],
    databasePoolSize: env['DATABASE_POOL_SIZE'],
    jobProcess: env['JOB_PROCESS'],
    dataDir: env['STINT_DATA_DIR'],
    encryptionKey: env['STINT_ENCRYPTION_KEY'],
    encryptionKeysOld: env['STINT_ENCRYPTION_KEYS_OLD'],
    smtpUrl: env['SMTP_URL'],
    mailFrom: env['MAIL_FROM'],
    publicUrl: env['PUBLIC_URL'] ?? `http://localhost:${flags.port ?? env['PORT'] ?? 4000}`,
    filesDir: env['STINT_FILES_DIR'],
    s3Bucket: env['STINT_S3_BUCKET'],
    s3Region: env['STINT_S3_REGION'],
    s3Endpoint: env['STINT_S3_ENDPOINT'],
    logLevel: env['LOG_LEVEL'],
    trustProxy: env['TRUST_PROXY'],
    allowedOrigins: env['ALLOWED_ORIGINS'],
    metricsToken: env['METRICS_TOKEN'],
    fastReadPath: env['FAST_READ_PATH'],
    demo: env['STINT_DEMO'],
  });
  if (!success) {
    const problems = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`These settings cannot be used:\n${problems.join('\n')}`);
  }
  if (data.smtpUrl !== undefined && data.mailFrom === undefined) {
    throw new Error('SMTP_URL needs MAIL_FROM: the sender of every mail.');
  }
  if (data.fresh && data.databaseUrl !== undefined) {
    throw new Error('--fresh throws away the embedded database only, never one of DATABASE_URL.');
  }
  return data;
}
