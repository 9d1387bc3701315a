import { EventEmitter, on } from 'node:events';
import { LIVE_CHANNEL, publishChanges } from './publish-changes.ts';
import { Listener } from './listener.ts';
import { type SessionCache, SESSIONS_CHANGED } from '../context/session-cache.ts';
import { LIVE } from '../history/change.ts';
import type { Outbox } from '../outbox/outbox.ts';

/** Records of one kind that a change wrote, as it is told to every instance. */
export interface RecordsChanged {
  agencyId: string;
  /** The table's name. */
  kind: string;
  /** Id and version; `*` for more than anybody would follow one by one. */
  records: readonly (readonly [id: string, version: number | null])[];
}

/** Tables whose rows say who somebody is and what they may do. */
const BEHIND_SESSIONS = new Set(['account', 'agency', 'agency_settings', 'contact', 'employee']);

/**
 * Tells every instance what changed: what commands leave in the outbox goes out over NOTIFY, and what
 * arrives over LISTEN goes to this process's subscriptions. Nothing is told before its commit.
 */
export class LiveUpdates {
  readonly #events = new EventEmitter().setMaxListeners(0);
  readonly #outbox: Outbox;
  readonly #sessions: SessionCache;
  readonly #listener: Listener;
  #stopDelivery = async () => {};

  constructor(options: { outbox: Outbox; listenUrl: string; sessions: SessionCache }) {
    this.#outbox = options.outbox;
    this.#sessions = options.sessions;
    this.#listener = new Listener(options.listenUrl, {
      [LIVE_CHANNEL]: (payload) => this.#changed(JSON.parse(payload) as RecordsChanged),
      [SESSIONS_CHANGED]: (agencyId) => this.#sessionsChanged(agencyId),
    });
    this.#listener.onListening = (listening) => {
      this.#sessions.listening = listening;
      if (!listening) this.#events.emit('disconnect');
    };
  }

  async start(): Promise<void> {
    await this.#listener.start();
    this.#stopDelivery = this.#outbox.deliver(LIVE, publishChanges);
  }

  async stop(): Promise<void> {
    await this.#stopDelivery();
    await this.#listener.stop();
  }

  /** How many subscriptions this process serves. */
  get subscriptions(): number {
    return this.#events.listenerCount('change');
  }

  /** Everything that changes from now on, of every agency; end it with `return()`. */
  changes(): AsyncIterableIterator<[RecordsChanged]> {
    return on(this.#events, 'change') as AsyncIterableIterator<[RecordsChanged]>;
  }

  /** Calls back with the agency whose sessions may have ended or changed. @returns how to stop. */
  onSessionsChanged(callback: (agencyId: string) => void): () => void {
    this.#events.on('sessions', callback);
    return () => this.#events.off('sessions', callback);
  }

  /** Calls back when changes may be missed from now on. @returns how to stop. */
  onDisconnect(callback: () => void): () => void {
    this.#events.on('disconnect', callback);
    return () => this.#events.off('disconnect', callback);
  }

  #changed(change: RecordsChanged): void {
    if (BEHIND_SESSIONS.has(change.kind)) this.#sessionsChanged(change.agencyId);
    this.#events.emit('change', change);
  }

  #sessionsChanged(agencyId: string): void {
    this.#sessions.forget(agencyId);
    this.#events.emit('sessions', agencyId);
  }
}
