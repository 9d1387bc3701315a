import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** What to do with a notification, by channel. */
export type Channels = Readonly<Record<string, (payload: string) => void>>;

/** One connection that only listens. It reconnects when the connection to the server is lost. */
export class Listener {
  /** Called when listening begins (`true`) and when the connection is lost (`false`). */
  onListening: (listening: boolean) => void = () => {};
  #client: pg.Client | undefined;
  #stopped = false;

  constructor(
    private readonly url: string,
    private readonly channels: Channels,
  ) {}

  async start(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'stint listener',
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    });
    client.on('notification', ({ channel, payload }) => this.channels[channel]?.(payload ?? ''));
    client.on('error', () => void this.#comeBack(client));
    client.once('end', () => void this.#comeBack(client));
    this.#client = client;
    await client.connect();
    for (const channel of Object.keys(this.channels)) {
      await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    }
    this.onListening(true);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#client?.end();
  }

  async #comeBack(lost: pg.Client): Promise<void> {
    // A lost connection is reported twice, as an error and as its end.
    if (this.#stopped || this.#client !== lost) return;
    this.#client = undefined;
    this.onListening(false);
    for (let wait = 100; !this.#stopped; wait = Math.min(wait * 2, 5_000)) {
      await pause(wait, undefined, { ref: false });
      const back = await this.start().then(
        () => true,
        () => false,
      );
      if (back) return;
    }
  }
}
