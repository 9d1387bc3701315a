import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { FastifyBaseLogger, FastifyError, FastifyReply, FastifyRequest } from 'fastify';

/** What cannot be read as a request has no route: Fastify answers it by these, not by the error handler. */
export const unreadableRequests = {
  /**
   * An address that cannot be decoded, or with a part that is too long. It is not repeated: people write into addresses
   * what they search for.
   */
  frameworkErrors(
    { statusCode: status = 400, code }: FastifyError,
    request: FastifyRequest,
    reply: FastifyReply,
  ) {
    const { id: correlationId, method } = request;
    request.log.warn({ method, status, code }, 'request');
    reply.header('x-correlation-id', correlationId);
    return reply.code(status).send({ message: 'This address cannot be read.', correlationId });
  },

  /** Bytes that are no HTTP, headers that are too long, or that do not arrive. */
  clientErrorHandler(
    this: { log: FastifyBaseLogger },
    { code = '' }: Error & { code?: string },
    socket: Socket,
  ): void {
    if (code === 'ECONNRESET' || socket.destroyed) return;
    const [status, message] = answers.get(code) ?? [
      '400 Bad Request',
      'This is no request that can be read.',
    ];
    const correlationId = randomUUID();
    this.log.warn({ correlationId, status: Number.parseInt(status, 10), code }, 'request');
    const body = JSON.stringify({ message, correlationId });
    if (!socket.writable) return void socket.destroy();
    const head = [
      `HTTP/1.1 ${status}`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      `x-correlation-id: ${correlationId}`,
      'connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
  },
};

const answers: ReadonlyMap<string, readonly [status: string, message: string]> = new Map([
  ['ERR_HTTP_REQUEST_TIMEOUT', ['408 Request Timeout', 'The request did not arrive in time.']],
  [
    'HPE_HEADER_OVERFLOW',
    ['431 Request Header Fields Too Large', 'The headers of the request are too long.'],
  ],
]);
