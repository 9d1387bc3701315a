import { EventEmitter, on } from 'node:events';
import type { DataSource } from 'typeorm';
import { dispatchOutbox, LIVE } from './outbox-dispatcher.ts';
import { Listener } from './listener.ts';
import { type SessionCache, SESSIONS_CHANGED } from '../context/session-cache.ts';

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
const POLL_MS = 1_000;

/**
 * Tells every instance what changed: what commands leave in the outbox goes out over NOTIFY, and what
 * arrives over LISTEN goes to this process's subscriptions. Nothing is told before its commit.
 */
export class LiveUpdates {
  readonly #events = new EventEmitter().setMaxListeners(0);
  readonly #dataSource: DataSource;
  readonly #sessions: SessionCache;
  readonly #listener: Listener;
  #dispatching: Promise<void> | null = null;
  #again = false;
  #poll: NodeJS.Timeout | undefined;

  constructor(options: { dataSource: DataSource; listenUrl: string; sessions: SessionCache }) {
    this.#dataSource = options.dataSource;
    this.#sessions = options.sessions;
    this.#listener = new Listener(options.listenUrl, {
      [LIVE]: (payload) => this.#changed(JSON.parse(payload) as RecordsChanged),
      [SESSIONS_CHANGED]: (agencyId) => this.#sessionsChanged(agencyId),
    });
    this.#listener.onListening = (listening) => {
      this.#sessions.listening = listening;
      if (!listening) this.#events.emit('disconnect');
    };
  }

  async start(): Promise<void> {
    await this.#listener.start();
    // What another instance left behind when it died, and what a wake-up missed.
    this.#poll = setInterval(() => this.wake(), POLL_MS);
    this.#poll.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.#poll);
    await this.#listener.stop();
    await this.#dispatching;
  }

  /** There may be something in the outbox. */
  wake(): void {
    if (this.#poll === undefined) return;
    this.#again = true;
    this.#dispatching ??= this.#dispatch().finally(() => {
      this.#dispatching = null;
    });
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

  async #dispatch(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      // A database that is away for a while must not end the process; the next poll tries again.
      const more = await dispatchOutbox(this.#dataSource).catch(() => false);
      if (more) this.#again = true;
    }
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
