/**
 * Subscriptions of one session or token at most, on all of its sockets of this process. Each change is looked at for
 * each of them, and a browser needs one for each tab.
 */
export const MOST_SUBSCRIPTIONS = 50;

/** A socket, with its subscriptions by their ids. */
interface Socket {
  subscriptions: Readonly<Record<string, unknown>>;
}

/** The open sockets of this process, by whose they are. */
export class OpenSubscriptions {
  readonly #sockets = new Map<string, Set<Socket>>();

  /** @param owner the session or token. @returns what to call when the socket has closed */
  opened(owner: string, socket: Socket): () => void {
    const sockets = this.#sockets.get(owner) ?? new Set();
    this.#sockets.set(owner, sockets.add(socket));
    return () => {
      sockets.delete(socket);
      if (sockets.size === 0) this.#sockets.delete(owner);
    };
  }

  /** How many subscriptions a session or token has, with those that are about to begin. */
  countOf(owner: string): number {
    const sockets = [...(this.#sockets.get(owner) ?? [])];
    return sockets.reduce((sum, { subscriptions }) => sum + Object.keys(subscriptions).length, 0);
  }
}
