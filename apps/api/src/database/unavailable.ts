import { FILES_UNAVAILABLE, FileStoreUnavailable } from '../file-store/file-store.ts';

/** Why nothing could be done now. */
export type UnavailableCode =
  'BUSY' | 'TIMEOUT' | 'UNAVAILABLE' | 'FILES_UNAVAILABLE' | 'TOO_MANY_REQUESTS' | 'RATE_LIMITED';

const messages: Readonly<Record<UnavailableCode, string>> = {
  BUSY: 'Too much is being done at the same time, or somebody else is changing the same records. Try again.',
  TIMEOUT:
    'It took too long and was canceled. Nothing was changed. Try again, or ask for less at once.',
  UNAVAILABLE: 'The database cannot be reached at the moment. Try again.',
  FILES_UNAVAILABLE,
  TOO_MANY_REQUESTS:
    'You have too many requests in progress. Try again when some have been answered.',
  RATE_LIMITED:
    'This token has asked for as much as it may in a minute. The header RateLimit tells what is left, and until when.',
};

/**
 * Refuses work because of what else is going on, not because of what was asked. Nothing was written, so it can be
 * tried again, except where the connection was lost while committing.
 */
export class Unavailable extends Error {
  override name = 'Unavailable';
  /** Of the answer over HTTP. */
  readonly statusCode: 429 | 503;
  /** When to try again; `null` when it must be looked at first. */
  readonly retryAfterSeconds: number | null;
  /** What graphql-js puts into the answer's error. */
  readonly extensions: { code: UnavailableCode; retryAfterSeconds: number | null };

  constructor(
    readonly code: UnavailableCode,
    options: { cause?: unknown; committing?: boolean; retryAfterSeconds?: number } = {},
  ) {
    const { cause, committing = false, retryAfterSeconds = RETRY_AFTER_SECONDS } = options;
    super(committing ? OUTCOME_UNKNOWN : messages[code], { cause });
    this.statusCode = unavailableStatus(code)!;
    this.retryAfterSeconds = committing ? null : retryAfterSeconds;
    this.extensions = { code, retryAfterSeconds: this.retryAfterSeconds };
  }
}

const OUTCOME_UNKNOWN =
  'The connection was lost while saving. See whether your change is there before you repeat it.';

const RETRY_AFTER_SECONDS = 2;

/** The status over HTTP of an error with this code; `null` when it is none of these. */
export function unavailableStatus(code: unknown): 429 | 503 | null {
  if (typeof code !== 'string' || !Object.hasOwn(messages, code)) return null;
  return code === 'TOO_MANY_REQUESTS' || code === 'RATE_LIMITED' ? 429 : 503;
}

/** The error itself, or what a resolver's error was made of, when it is one of these. */
export function unavailableOf(error: unknown): Unavailable | null {
  if (error instanceof Unavailable) return error;
  if (error instanceof FileStoreUnavailable) {
    return new Unavailable('FILES_UNAVAILABLE', { cause: error.cause });
  }
  const { originalError } = (error ?? {}) as { originalError?: unknown };
  return originalError === undefined || originalError === error
    ? null
    : unavailableOf(originalError);
}

/**
 * What an error of the database says about its availability.
 *
 * @param during what was done: a transaction that is being committed may have been committed already, and
 *   a write while reading is a defect of ours, not a database that takes no writes
 * @returns the error as it was when it says something else
 */
export function asUnavailable(
  error: unknown,
  during: 'reading' | 'writing' | 'committing' = 'writing',
): unknown {
  if (!(error instanceof Error) || error instanceof Unavailable) return error;
  const code = codeOf(error, during === 'reading');
  if (code === null) return error;
  // A server that answers has committed nothing.
  const committing = during === 'committing' && code === 'UNAVAILABLE';
  return new Unavailable(code, { cause: error, committing });
}

function codeOf(error: Error & { code?: unknown }, reading: boolean): UnavailableCode | null {
  const code = typeof error.code === 'string' ? error.code : '';
  if (code === READ_ONLY) return reading ? null : 'UNAVAILABLE';
  if (code === LOCK_NOT_AVAILABLE) return 'BUSY';
  if (TIMEOUTS.has(code)) return 'TIMEOUT';
  if (UNREACHABLE.test(code) || LOST.test(error.message)) return 'UNAVAILABLE';
  return null;
}

const LOCK_NOT_AVAILABLE = '55P03';

/** The transaction may not write: a server that is a standby, or a reading transaction of ours. */
const READ_ONLY = '25006';

/** Of a statement, between two statements, of a transaction. */
const TIMEOUTS: ReadonlySet<string> = new Set(['57014', '25P03', '25P04']);

/** Connection exceptions, no resources (disk, memory, connections), shutting down or starting. */
const UNREACHABLE =
  /^(08...|53...|57P0[1-3]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;

/** Errors of `pg`, its pool and TypeORM about a lost connection have no code. */
const LOST =
  /^Connection terminated|^Client (has encountered a connection error|was closed)|^timeout exceeded when trying to connect|^Query runner already released/;
