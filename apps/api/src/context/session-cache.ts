import type { OpenPartner } from './open-partner.ts';
import type { OpenSession } from './open-session.ts';
import { partnerOf } from './partner-lookup.ts';
import { hashOfPartnerToken, parsePartnerToken } from './partner-token-value.ts';
import { Remembered } from './remembered.ts';
import { sessionOf, usedSession } from './session-lookup.ts';
import { hashOfToken, parseSessionToken, type SessionToken } from './session-token.ts';
import type { Tenants } from '../database/tenants.ts';
import type { Door } from './sign-in-channel.ts';

/** The NOTIFY channel that names an agency whose sessions and tokens have to be looked up again. */
export const SESSIONS_CHANGED = 'stint_sessions';

/** Tables whose rows decide who a viewer is and what they may do. */
const BEHIND_SESSIONS = new Set([
  'account',
  'agency',
  'agency_settings',
  'approver_alternate',
  'contact',
  'employee',
  'session',
]);

/** Whether sessions and tokens have to be looked up again after a change of rows of this table. */
export function isBehindSessions(table: string): boolean {
  return BEHIND_SESSIONS.has(table);
}

/** Sessions by cookie and partners by token, as this instance knows them. */
export class SessionCache {
  readonly #sessions = new Remembered<OpenSession>();
  readonly #partners = new Remembered<OpenPartner>();

  constructor(private readonly tenants: Tenants) {}

  /** The session of a cookie at a door, or `null`; it is in use, which prolongs it. `now` is an instant, ISO. */
  async find(cookie: string | undefined, door: Door, now: string): Promise<OpenSession | null> {
    const token = cookie === undefined ? null : parseSessionToken(cookie);
    if (token === null) return null;
    return this.#sessions.find(keyOf(token, door), token.agencyId, () =>
      usedSession(this.tenants, token, door, now),
    );
  }

  /** The same without prolonging it. What was looked up is not kept, so that the next request prolongs it. */
  async look(cookie: string | undefined, door: Door, now: string): Promise<OpenSession | null> {
    const token = cookie === undefined ? null : parseSessionToken(cookie);
    if (token === null) return null;
    return this.#sessions.look(keyOf(token, door), () => sessionOf(this.tenants, token, door, now));
  }

  /**
   * The partner behind the value of a token; `null` for one that is malformed, unknown, revoked or expired.
   *
   * @param used.network where the request came from; noted at most once a minute
   * @param used.now an instant, ISO
   */
  async findPartner(
    value: string,
    used: { network: string; now: string },
  ): Promise<OpenPartner | null> {
    const token = parsePartnerToken(value);
    if (token === null) return null;
    const partner = await this.#partners.find(hashOfPartnerToken(token), token.agencyId, () =>
      partnerOf(this.tenants, token, used),
    );
    // The day may have ended since it was looked up.
    return partner !== null && used.now < partner.endsAt ? partner : null;
  }

  /** The session behind this cookie has ended. */
  forgetToken(cookie: string | undefined): void {
    const token = cookie === undefined ? null : parseSessionToken(cookie);
    if (token !== null) this.forget(token.agencyId);
  }

  /** Something that this agency's sessions or tokens depend on has changed. */
  forget(agencyId: string): void {
    this.#sessions.forget(agencyId);
    this.#partners.forget(agencyId);
  }

  /** Whether this instance is listening for changes. If not, the cache is emptied and stays empty. */
  set listening(heard: boolean) {
    this.#sessions.listening = heard;
    this.#partners.listening = heard;
  }
}

function keyOf(token: SessionToken, door: Door): string {
  return `${door} ${hashOfToken(token)}`;
}
