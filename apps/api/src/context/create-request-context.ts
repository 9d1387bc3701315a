import type { Locale } from '@stint/messages/locale.ts';
import { permissionsOf } from '@stint/domain/access/viewer.ts';
import { sessionPermissions } from './session-permissions.ts';
import type { Encryption } from '../encryption/encryption.ts';
import type { MailServer } from '../mail-server/mail-server.ts';
import type { HandOver } from './hand-over.ts';
import type { ContextPartner, OpenPartner } from './open-partner.ts';
import type { FileStore } from '../file-store/file-store.ts';
import type { OpenSession } from './open-session.ts';
import type { TenantDatabase } from '../database/tenant.ts';
import type { Tenants } from '../database/tenants.ts';
import type { RequestContext } from './request-context.ts';
import { todayIn } from './today-in.ts';
import type { SignInChannel } from './sign-in-channel.ts';

/** What every context is made from: each agency's database, the encryption of values, and the clock. */
export interface ContextSources {
  tenants: Tenants;
  /** Of values at rest. */
  encryption: Encryption;
  mailServer: MailServer;
  /** Of documents. */
  files: FileStore;
  /** This instant, ISO, UTC. Tests set it. */
  clock: () => string;
}

/** The context of a request with this session or this partner's token, or of somebody who is not signed in. */
export function requestContext(
  { tenants, encryption, mailServer, files, clock }: ContextSources,
  request: {
    correlationId: string;
    channel: SignInChannel | null;
    session: OpenSession | null;
    /** Whoever sends a token has no session. */
    partner?: (OpenPartner & ContextPartner) | null;
    /** English when not said: what is done without a person is written down in English. */
    language?: Locale;
    handOver?: HandOver | null;
  },
): RequestContext {
  const {
    correlationId,
    channel,
    session,
    partner = null,
    language = 'en',
    handOver = null,
  } = request;
  const caller = session ?? partner;
  const agency = caller?.agency ?? null;
  const now = clock();
  return {
    correlationId,
    channel,
    session,
    tenants,
    encryption,
    mailServer,
    partner,
    viewer: caller?.viewer ?? null,
    permissions: partner ? permissionsOf(partner.viewer) : sessionPermissions(session),
    files,
    language,
    account: session?.account ?? null,
    agency,
    now,
    today: todayIn(agency?.timeZone ?? 'UTC', now),
    database: caller ? databaseOf(tenants, caller) : nobodysDatabase,
    handOver,
  };
}

/** Who views as somebody else reads only: nothing can be written, whatever asks for it (S-16). */
function databaseOf(tenants: Tenants, caller: OpenSession | OpenPartner): TenantDatabase {
  const { id: sessionId, agency } = caller;
  const database = tenants.of(agency.id, { kind: 'request', sessionId });
  const isViewing = 'viewedBy' in caller && caller.viewedBy !== null;
  return isViewing ? { ...database, write: refuseToWrite, writeEach: refuseToWrite } : database;
}

function refuseToWrite(): never {
  throw new Error('Who views as somebody else changes nothing.');
}

const nobodysDatabase: TenantDatabase = {
  read: refuse,
  write: refuse,
  writeEach: refuse,
};

function refuse(): never {
  throw new Error('Nobody is signed in, so there is no agency whose rows could be read.');
}
