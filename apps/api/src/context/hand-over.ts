import type { Locale } from '@stint/messages/locale.ts';
import { GraphQLError } from 'graphql';
import type { OpenPartner } from './open-partner.ts';
import type { OpenSession } from './open-session.ts';

/** Who asks for something, as another process has to know. */
export interface Asker {
  correlationId: string;
  session: OpenSession | null;
  partner: OpenPartner | null;
  language: Locale;
}

/** How a request leaves a command on many records to another process, so that other requests do not wait for it. */
export class HandOver {
  #isAllowed = false;
  #isWanted = false;

  constructor(readonly asker: Asker) {}

  /** Whether the command has been left: nothing of it has been carried out, and whatever was answered is void. */
  get isWanted(): boolean {
    return this.#isWanted;
  }

  /** The request consists of one command, of which nothing has been carried out. */
  allow(): void {
    this.#isAllowed = true;
  }

  /** Ends the request here, before anything is written, where it may be left to the other process. */
  leave(): void {
    if (!this.#isAllowed) return;
    this.#isWanted = true;
    throw new GraphQLError('Left to another process.', { extensions: { code: 'HANDED_OVER' } });
  }
}
