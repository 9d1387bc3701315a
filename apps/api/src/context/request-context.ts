import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { AgencySettings } from '@stint/domain/agency/agency-settings.ts';
import type { CountryNotation } from '@stint/domain/agency/written-in-country.ts';
import type { HourClock } from '@stint/domain/agency/office-clock.ts';
import type { Locale } from '@stint/messages/locale.ts';
import type { Encryption } from '../encryption/encryption.ts';
import type { HandOver } from './hand-over.ts';
import type { ContextPartner } from './open-partner.ts';
import type { MailServer } from '../mail-server/mail-server.ts';
import type { FileStore } from '../file-store/file-store.ts';
import type { OpenSession } from './open-session.ts';
import type { Tenants } from '../database/tenants.ts';
import type { TenantDatabase } from '../database/tenant.ts';
import type { SignInChannel } from './sign-in-channel.ts';

/** The agency that the viewer belongs to. */
export interface ContextAgency {
  readonly id: string;
  readonly companyId: string;
  readonly name: string;
  /** IANA zone of the office. */
  readonly timeZone: string;
  /** ISO 4217. */
  readonly currency: string;
  /** How its country writes dates and numbers. */
  readonly dayFirst: CountryNotation['dayFirst'];
  readonly decimalMark: CountryNotation['decimalMark'];
  readonly hourClock: HourClock;
  /** The first day of its workweek, 1 (Monday) to 7 (Sunday); a client's can be another. */
  readonly weekStartsOn: number;
  readonly settings: AgencySettings;
}

/** The request that is being answered. Every resolver, command and query takes it as its first argument. */
export interface RequestContext {
  /** Identifies the request in the logs, in the header `x-correlation-id` and in the message of a masked error. */
  readonly correlationId: string;
  /** `null`: nobody is signed in. */
  readonly viewer: Viewer | null;
  readonly permissions: ReadonlySet<PermissionName>;
  /** In which everything for people is written. */
  readonly language: Locale;
  /** The person's; none for partners and for the system. */
  readonly account: { readonly id: string; readonly displayName: string } | null;
  readonly agency: ContextAgency | null;
  /** This instant, ISO, UTC. */
  readonly now: string;
  /** Today's date in the agency's office; in UTC when nobody is signed in. */
  readonly today: string;
  /** Bound to the viewer's agency; refuses to work when nobody is signed in. */
  readonly database: TenantDatabase;

  /** Of values at rest, such as bank and tax numbers. */
  readonly encryption: Encryption;
  readonly mailServer: MailServer;
  /** Where documents are kept. */
  readonly files: FileStore;

  /** The door and the session cookie that the request came with; `null` for what comes by no door. */
  readonly channel: SignInChannel | null;
  /** The session in use, when signed in through a door. */
  readonly session: OpenSession | null;
  /** The partner whose token the request came with; then there is neither session nor account. */
  readonly partner: ContextPartner | null;
  /** Every agency's database; for signing in alone. */
  readonly tenants: Tenants;
  /** How a command on many records is left to another process; `null` where this one carries out everything. */
  readonly handOver: HandOver | null;
}

/** The context of a request by somebody who is signed in. Commands and queries of an agency take this one. */
export type SignedInContext = RequestContext & {
  readonly viewer: Viewer;
  readonly agency: ContextAgency;
};
