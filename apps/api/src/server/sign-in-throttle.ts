import { isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

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
  readonly #perAddress: RateLimiterMemory;
  readonly #perAccount: RateLimiterMemory;

  constructor({ perAddress, perAccount }: SignInLimits) {
    this.#perAddress = new RateLimiterMemory({ points: perAddress, duration: WINDOW });
    this.#perAccount = new RateLimiterMemory({ points: perAccount, duration: WINDOW });
  }

  /** Counts an attempt at an account. Answers for how many seconds none may be made; 0 when it may. */
  async attempt({ ip }: Pick<FastifyRequest, 'ip'>, account: string): Promise<number> {
    const waits = [
      secondsToWait(this.#perAddress.consume(networkOf(ip))),
      secondsToWait(this.#perAccount.consume(account)),
    ];
    return Math.max(...(await Promise.all(waits)));
  }

  /** It was no failure. */
  async succeeded({ ip }: Pick<FastifyRequest, 'ip'>, account: string): Promise<void> {
    await this.#perAddress.reward(networkOf(ip));
    await this.#perAccount.reward(account);
  }
}

/** In seconds; begins with the first failure. */
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

/** Who has one IPv6 address has a whole /64 of them. */
function networkOf(ip: string): string {
  if (!isIPv6(ip) || ip.includes('.')) return ip;
  const [head = [], tail = []] = ip.split('::').map((part) => part.split(':').filter(Boolean));
  const gap = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0');
  return [...head, ...gap, ...tail].slice(0, 4).join(':');
}
