import { EventEmitter, on } from 'node:events';
import { LIVE_CHANNEL, publishChanges } from './publish-changes.ts';
import type { GoneRow } from '../history/authored-records.ts';
import { Listener } from './listener.ts';
import { isBehindSessions, type SessionCache, SESSIONS_CHANGED } from '../context/session-cache.ts';
import { LIVE } from '../history/change.ts';
import type { Outbox } from '../outbox/outbox.ts';

/** Records of one kind that were changed, as every instance is notified of them. */
export interface RecordsChanged {
  agencyId: string;
  /** The table's name. */
  kind: string;
  /** Ids and versions. */
  records: readonly (readonly [id: string, version: number | null, gone?: GoneRow])[];
  /**
   * A part of a change of so many that whoever sees all rows of the kind is told so once, at the first part, and reads
   * their lists again. Everybody else is told of the records that they see, as of any change.
   */
  ofMany?: 'first part' | 'further part';
}

/**
 * Notifies every instance of changes: entries that commands wrote to the outbox are sent with NOTIFY, and what
 * LISTEN receives is passed to this process's subscriptions. Nothing is sent before its transaction commits.
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

  /** The number of subscriptions that this process serves. */
  get subscriptions(): number {
    return this.#events.listenerCount('change');
  }

  /** All changes from now on, in every agency. End it with `return()`. */
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
    if (isBehindSessions(change.kind)) this.#sessionsChanged(change.agencyId);
    this.#events.emit('change', change);
  }

  #sessionsChanged(agencyId: string): void {
    this.#sessions.forget(agencyId);
    this.#events.emit('sessions', agencyId);
  }
}
