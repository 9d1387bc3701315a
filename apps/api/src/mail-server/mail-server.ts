import type { DeliveryFailure } from '@stint/domain/mail/mail.ts';
import type { Transporter } from 'nodemailer';
import { deliveryFailure } from './delivery-failure.ts';
import { htmlOf } from './mail-html.ts';

/** A mail as it leaves. */
export interface OutgoingMail {
  id: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
}

/** What came of an attempt. */
export type Delivery = null | { failure: DeliveryFailure; detail: string };

/**
 * Milliseconds: for a connection, the greeting, a silence, and for all of it, as a server may go on answering and never
 * come to an end. A mail server holds a job for as long.
 */
const TIMEOUTS = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
  limit: 60_000,
};

/** Of nodemailer. */
interface Settings {
  url: string;
  connectionTimeout: number;
  greetingTimeout: number;
  socketTimeout: number;
}

/** The mail server that everything is sent by, or none: then mail waits where administrators read it. */
export class MailServer {
  readonly #settings: Settings | null;
  /** The sender of every mail, such as `Lakeshore Staffing <no-reply@lakeshore.example>`. */
  readonly from: string | null;

  readonly #publicUrl: string;
  readonly #limit: number;
  #transport: Promise<Transporter> | undefined;

  /**
   * @param options.smtpUrl `smtp://user:password@host:587`, or `smtps://` for TLS from the start; none: no mail is sent
   * @param options.publicUrl where people reach this server
   * @param options.timeouts shorter ones for tests
   */
  constructor(options: {
    smtpUrl?: string | undefined;
    mailFrom?: string | undefined;
    publicUrl: string;
    timeouts?: typeof TIMEOUTS;
  }) {
    const { smtpUrl: url, mailFrom, publicUrl, timeouts = TIMEOUTS } = options;
    const { limit, ...waits } = timeouts;
    this.#limit = limit;
    this.#settings = url === undefined ? null : { url, ...waits };
    this.from = url === undefined ? null : (mailFrom ?? null);
    this.#publicUrl = publicUrl;
  }

  /** The address of a path of this server (`/portal/orders`), as mails name it. */
  linkTo(path: string): string {
    return new URL(path, this.#publicUrl).href;
  }

  get isSetUp(): boolean {
    return this.#settings !== null;
  }

  /**
   * Hands a mail to the mail server. The message's id follows from the mail's, so that a mail that was handed over
   * twice, because the process died in between, can be told as one by whoever receives it.
   *
   * @returns `null` when the server took it, else why not
   */
  async send({ id, to, subject, text }: OutgoingMail): Promise<Delivery> {
    const [settings, from] = [this.#settings, this.from];
    if (settings === null || from === null) throw new Error('No email server is set up.');
    const transport = await (this.#transport ??= transportTo(settings));
    const { promise: over, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(tooLong), this.#limit);
    try {
      const handedOver = transport.sendMail({
        from,
        to,
        subject,
        text,
        html: htmlOf(text, new URL(this.#publicUrl).origin),
        messageId: `<${id}@${from.replace(/^.*@|>.*$/g, '')}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      await Promise.race([handedOver, over]);
      return null;
    } catch (error) {
      return deliveryFailure(error);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** The library is loaded for the first mail: a server that starts is ready sooner without it. */
async function transportTo(settings: Settings): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport(settings);
}

/** As nodemailer says it of its own timeouts. */
const tooLong = Object.assign(new Error('It took too long.'), { code: 'ETIMEDOUT' });
