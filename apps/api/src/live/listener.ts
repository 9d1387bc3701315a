import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** What to do with what arrives on each channel. */
export type Channels = Readonly<Record<string, (payload: string) => void>>;

/** One connection that does nothing but listen, and comes back when the server was away. */
export class Listener {
  /** Called with whether it hears what is told now. */
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
    // Losing a connection is told twice, as an error and as its end.
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
