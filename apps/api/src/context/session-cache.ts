import type { OpenSession } from './open-session.ts';
import { sessionOf } from './session-lookup.ts';
import { hashOfToken, parseSessionToken } from './session-token.ts';
import type { Tenants } from '../database/tenants.ts';
import type { Door } from './sign-in-channel.ts';

/** The NOTIFY channel that names an agency whose sessions have to be looked up again. */
export const SESSIONS_CHANGED = 'stint_sessions';

/** How long a session is used without looking it up again, unless its agency is named on the channel. */
const TRUSTED_MS = 30_000;
const MOST = 10_000;

/**
 * Sessions by token, kept for some seconds so that not every request queries the database. Every instance is
 * notified of what ends or changes a session (`forget`). An instance that cannot listen caches nothing.
 */
export class SessionCache {
  readonly #known = new Map<string, { session: OpenSession; until: number }>();
  readonly #changes = new Map<string, number>();
  #listening = false;

  constructor(private readonly tenants: Tenants) {}

  /** The session of a cookie at a door, or `null`. `now` is an instant, ISO. */
  async find(cookie: string | undefined, door: Door, now: string): Promise<OpenSession | null> {
    const token = cookie === undefined ? null : parseSessionToken(cookie);
    if (token === null) return null;
    const key = `${door} ${hashOfToken(token)}`;
    const known = this.#known.get(key);
    if (known && known.until > Date.now()) return known.session;

    const changes = this.#changes.get(token.agencyId);
    const session = await sessionOf(this.tenants, token, door, now);
    this.#known.delete(key);
    const unchanged = changes === this.#changes.get(token.agencyId);
    if (session !== null && this.#listening && unchanged) {
      if (this.#known.size >= MOST) this.#known.clear();
      this.#known.set(key, { session, until: Date.now() + TRUSTED_MS });
    }
    return session;
  }

  /** The session behind this cookie has ended. */
  forgetToken(cookie: string | undefined): void {
    const token = cookie === undefined ? null : parseSessionToken(cookie);
    if (token !== null) this.forget(token.agencyId);
  }

  /** Something that this agency's sessions depend on has changed. */
  forget(agencyId: string): void {
    this.#changes.set(agencyId, (this.#changes.get(agencyId) ?? 0) + 1);
    for (const [key, { session }] of this.#known) {
      if (session.agency.id === agencyId) this.#known.delete(key);
    }
  }

  /** Whether this instance is listening for changes. If not, the cache is emptied and stays empty. */
  set listening(heard: boolean) {
    this.#listening = heard;
    if (!heard) this.#known.clear();
  }
}
