import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Sign-in attempts that are let through in five minutes. */
export interface SignInLimits {
  perAddress: number;
  perAccount: number;
}

/** An office shares one address; one account is one person. */
export const defaultSignInLimits: SignInLimits = { perAddress: 100, perAccount: 20 };

/** Counts an attempt at an account. Answers for how many seconds none may be made; 0 when it may. */
export type SignInThrottle = (request: FastifyRequest, account: string) => Promise<number>;

/**
 * Slows guessing down, per address and per account as typed. It counts per process: what stops
 * guessing is the lock-out, which counts in the database.
 */
export async function signInThrottle(
  app: FastifyInstance,
  limits: SignInLimits,
): Promise<SignInThrottle> {
  await app.register(rateLimit, { global: false });
  const typed = new WeakMap<FastifyRequest, string>();
  const timeWindow = '5 minutes';
  const perAddress = app.createRateLimit({ max: limits.perAddress, timeWindow });
  const perAccount = app.createRateLimit({
    max: limits.perAccount,
    timeWindow,
    keyGenerator: (request) => typed.get(request) ?? '',
  });
  return async (request, account) => {
    typed.set(request, account);
    const counts = await Promise.all([perAddress(request), perAccount(request)]);
    return Math.max(...counts.map((count) => (isOver(count) ? count.ttlInSeconds : 0)));
  };
}

type Count = Awaited<ReturnType<ReturnType<FastifyInstance['createRateLimit']>>>;

function isOver(count: Count): count is Extract<Count, { isAllowed: false }> {
  return !count.isAllowed && count.isExceeded;
}
