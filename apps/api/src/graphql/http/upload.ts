import multipart from '@fastify/multipart';
import { LARGEST_DOCUMENT } from '@stint/domain/document/document.ts';
import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { attachment } from './attachment.ts';
import { plainAnswer, plainRefusal } from './plain-answer.ts';
import { unreadBody } from './unread-body.ts';
import type { RequestContext, SignedInContext } from '../../context/request-context.ts';
import { ActionRefused, InvalidInput } from '../results.ts';

/** A file as it arrived. */
export interface Upload {
  /** What is said about it. */
  fields: Readonly<Record<string, unknown>>;
  /** What its owner calls the file; never opened under this name. */
  name: string;
  bytes: Uint8Array;
}

const limits = { files: 1, fileSize: LARGEST_DOCUMENT, fields: 4, fieldSize: 2_000, parts: 5 };

/** Lets routes of this server read multipart bodies: one file, and a few fields. */
export async function acceptUploads(app: FastifyInstance): Promise<void> {
  if (app.hasRequestDecorator('isMultipart')) return;
  await app.register(multipart, { limits });
}

/** What was sent; a missing file is an empty one, which is of no type. */
export async function uploadOf(request: FastifyRequest): Promise<Upload | 'too large'> {
  const fields: Record<string, unknown> = {};
  let name = '';
  let bytes: Uint8Array = new Uint8Array();
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') {
        // Its type does not tell that a file can come without a name.
        name = (part.filename as string | undefined) ?? '';
        bytes = await part.toBuffer();
      } else {
        fields[part.fieldname] = part.value;
      }
    }
  } catch (error) {
    if ((error as { statusCode?: number }).statusCode === 413) return 'too large';
    throw unreadBody(error);
  }
  return { fields, name, bytes };
}

/** Answers an upload with the id of what was kept, or with why not. */
export function answerUpload(
  reply: FastifyReply,
  ctx: RequestContext,
  kept: InvalidInput | ActionRefused | { globalId: string },
) {
  if (kept instanceof InvalidInput) return reply.code(422).send(plainAnswer(kept, ctx));
  if (kept instanceof ActionRefused) return reply.code(422).send(plainRefusal(kept, ctx));
  return reply.code(201).send({ id: kept.globalId });
}

export function mayUse(permission: PermissionName, ctx: RequestContext): ctx is SignedInContext {
  return ctx.agency !== null && ctx.permissions.has(permission);
}

export function refuseRoute({ viewer }: RequestContext, reply: FastifyReply) {
  return viewer === null
    ? reply.code(401).send({ message: 'Sign in first.' })
    : reply.code(403).send({ message: 'You are not permitted to do this.' });
}

/** Sends a file to be saved, never to be shown: what it holds was made by others. */
export function sendFile(
  reply: FastifyReply,
  { fileName, contentType, bytes }: { fileName: string; contentType: string; bytes: Uint8Array },
) {
  return reply
    .type(contentType)
    .header('content-disposition', attachment(fileName))
    .header('x-content-type-options', 'nosniff')
    .send(Buffer.from(bytes));
}
