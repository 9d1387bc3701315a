import { isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';

/** Failed attempts to sign in that are let through in five minutes. */
export interface SignInLimits {
  perAddress: number;
  perAccount: number;
}

/** An office shares one address; one account is one person. */
export const defaultSignInLimits: SignInLimits = { perAddress: 100, perAccount: 20 };

/**
 * Slows guessing down, per address and per account as typed. It counts per process: what stops
 * guessing is the lock-out, which counts in the database.
 *
 * An attempt counts as failed until it has succeeded, so that guesses at once are not more than one by
 * one; and a whole office that signs in at eight o'clock fails at nothing. Who may not try is told so
 * before the password is looked at, whichever it is.
 */
export class SignInThrottle {
  readonly #perAddress: FailureCount;
  readonly #perAccount: FailureCount;

  /** @param now milliseconds; only tests say another */
  constructor(limits: SignInLimits, now = Date.now) {
    this.#perAddress = new FailureCount(limits.perAddress, now);
    this.#perAccount = new FailureCount(limits.perAccount, now);
  }

  /** Counts an attempt at an account. Answers for how many seconds none may be made; 0 when it may. */
  attempt({ ip }: Pick<FastifyRequest, 'ip'>, account: string): number {
    return Math.max(this.#perAddress.add(networkOf(ip)), this.#perAccount.add(account));
  }

  /** It was no failure. */
  succeeded({ ip }: Pick<FastifyRequest, 'ip'>, account: string): void {
    this.#perAddress.takeBack(networkOf(ip));
    this.#perAccount.takeBack(account);
  }
}

/** Who has one IPv6 address has a whole /64 of them. */
function networkOf(ip: string): string {
  if (!isIPv6(ip) || ip.includes('.')) return ip;
  const [head = [], tail = []] = ip.split('::').map((part) => part.split(':').filter(Boolean));
  const gap = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0');
  return [...head, ...gap, ...tail].slice(0, 4).join(':');
}

const WINDOW_MS = 5 * 60_000;

/** As many addresses or names as are remembered; of more, those seen first are forgotten. */
const MOST_KEYS = 50_000;

/** How often something failed in a window of five minutes that begins with the first failure. */
class FailureCount {
  readonly #counts = new Map<string, { failures: number; endsAt: number }>();
  readonly #most: number;
  readonly #now: () => number;

  constructor(most: number, now: () => number) {
    this.#most = most;
    this.#now = now;
  }

  /** @returns seconds until the window ends when there were too many, else 0 */
  add(key: string): number {
    const now = this.#now();
    const known = this.#counts.get(key);
    const count = known && known.endsAt > now ? known : { failures: 0, endsAt: now + WINDOW_MS };
    count.failures += 1;
    if (count !== known) this.#remember(key, count);
    return count.failures > this.#most ? Math.ceil((count.endsAt - now) / 1000) : 0;
  }

  takeBack(key: string): void {
    const count = this.#counts.get(key);
    if (count) count.failures = Math.max(0, count.failures - 1);
  }

  #remember(key: string, count: { failures: number; endsAt: number }): void {
    this.#counts.delete(key);
    this.#counts.set(key, count);
    const [oldest] = this.#counts.keys();
    if (this.#counts.size > MOST_KEYS) this.#counts.delete(oldest!);
  }
}
