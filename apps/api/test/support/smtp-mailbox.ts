import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail server that keeps what it takes. */
export interface SmtpMailbox {
  port: number;
  /** What was sent, the first first: the envelope and the message as it arrived. */
  received: { to: string[]; message: string }[];
  close(): Promise<void>;
}

/**
 * A real mail server on this machine, without TLS and sign-in where nothing else is said.
 *
 * @param options.refuse what it answers to a message instead of taking it (`451`, `550`); `null`: it takes it
 * @param options.port of a server that was there before; a free one when not said
 */
export async function openMailbox({
  refuse = () => null,
  port = 0,
  ...options
}: SMTPServerOptions & { refuse?: () => number | null; port?: number } = {}): Promise<SmtpMailbox> {
  const received: SmtpMailbox['received'] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    async onData(stream, { envelope }, done) {
      const message = await text(stream);
      const responseCode = refuse();
      if (responseCode !== null) return done(Object.assign(new Error('Not now'), { responseCode }));
      received.push({ to: envelope.rcptTo.map(({ address }) => address), message });
      done();
    },
    ...options,
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
