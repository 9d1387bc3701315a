import { fastify, type FastifyBaseLogger } from 'fastify';
import { loggedError } from './logged-error.ts';

/** How every process of the product logs: without secrets, and of an error without the values that its message quotes. */
export function logOptions(level: string, stream?: { write(line: string): void }) {
  return {
    level,
    redact: ['req.headers.cookie', 'req.headers.authorization'],
    serializers: { err: loggedError },
    ...(stream && { stream }),
  };
}

/** The log of a process that serves nothing. @param level Pino's, or `silent` */
export function createLog(level: string): FastifyBaseLogger {
  return fastify({ logger: logOptions(level) }).log;
}
