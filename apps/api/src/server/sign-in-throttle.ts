import { isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How many failed attempts to sign in are allowed in five minutes. */
export interface SignInLimits {
  perAddress: number;
  perAccount: number;
}

/** An office shares one address; one account is one person. */
export const defaultSignInLimits: SignInLimits = { perAddress: 100, perAccount: 20 };

/**
 * Slows the guessing of passwords down, per address and per account as typed. It counts per process. What stops
 * guessing is the lock-out, which counts in the database.
 *
 * An attempt counts as failed until it has succeeded, so that parallel guesses gain nothing. Attempts that
 * succeed do not count, so a whole office can sign in at eight o'clock. An attempt that is not allowed is
 * refused before the password is checked.
 */
export class SignInThrottle {
  readonly #perAddress: RateLimiterMemory;
  readonly #perAccount: RateLimiterMemory;

  constructor({ perAddress, perAccount }: SignInLimits) {
    this.#perAddress = new RateLimiterMemory({ points: perAddress, duration: WINDOW });
    this.#perAccount = new RateLimiterMemory({ points: perAccount, duration: WINDOW });
  }

  /** Counts an attempt at an account. @returns how many seconds to wait; 0 if it may be made now */
  async attempt({ ip }: Pick<FastifyRequest, 'ip'>, account: string): Promise<number> {
    const waits = [
      secondsToWait(this.#perAddress.consume(networkOf(ip))),
      secondsToWait(this.#perAccount.consume(account)),
    ];
    return Math.max(...(await Promise.all(waits)));
  }

  /** The attempt succeeded: it no longer counts as failed. */
  async succeeded({ ip }: Pick<FastifyRequest, 'ip'>, account: string): Promise<void> {
    await this.#perAddress.reward(networkOf(ip));
    await this.#perAccount.reward(account);
  }
}

/** In seconds, from the first failure. */
const WINDOW = 5 * 60;

async function secondsToWait(consumed: Promise<unknown>): Promise<number> {
  try {
    await consumed;
    return 0;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return Math.ceil(refused.msBeforeNext / 1000);
  }
}

/** Whoever has one IPv6 address usually has a whole /64 network. */
function networkOf(ip: string): string {
  if (!isIPv6(ip) || ip.includes('.')) return ip;
  const [head = [], tail = []] = ip.split('::').map((part) => part.split(':').filter(Boolean));
  const gap = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0');
  return [...head, ...gap, ...tail].slice(0, 4).join(':');
}
