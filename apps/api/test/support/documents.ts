import type { FastifyInstance } from 'fastify';
import type { GraphClient } from './graph-client.ts';

/** A document as a browser sends it. */
export interface SentDocument {
  name: string;
  bytes: Uint8Array;
  /** What the browser takes the file for. */
  declared?: string;
  fields: Record<string, string>;
  /** In place of the multipart type. */
  headers?: Record<string, string>;
}

/** Uploads a document with its file. */
export async function uploadDocument(
  app: FastifyInstance,
  client: GraphClient,
  { name, bytes, fields, headers, declared = 'text/html' }: SentDocument,
) {
  const boundary = 'b0undary';
  const parts = Object.entries(fields).map(
    ([field, value]) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
  );
  const named = name === '' ? '' : `; filename="${name}"`;
  const file = `--${boundary}\r\ncontent-disposition: form-data; name="file"${named}\r\ncontent-type: ${declared}\r\n\r\n`;
  const answer = await app.inject({
    method: 'POST',
    url: '/documents',
    headers: {
      host: 'stint.test',
      'x-stint-door': client.door,
      cookie: client.cookie,
      'content-type': `multipart/form-data; boundary=${boundary}`,
      ...headers,
    },
    payload: Buffer.concat([
      Buffer.from(parts.join('') + file),
      bytes,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
  });
  return {
    status: answer.statusCode,
    body: answer.json<{ id: string; code?: string; problems?: object[] }>(),
  };
}

/** Saves the file of a document. */
export async function downloadDocument(app: FastifyInstance, client: GraphClient, id: string) {
  const answer = await app.inject({
    url: `/documents/${id}/file`,
    headers: { host: 'stint.test', 'x-stint-door': client.door, cookie: client.cookie },
  });
  return {
    status: answer.statusCode,
    headers: answer.headers,
    bytes: answer.rawPayload,
    body: answer.body.replaceAll(/"correlationId":"[^"]*"/g, ''),
  };
}
