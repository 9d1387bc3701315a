import multipart from '@fastify/multipart';
import { LARGEST_DOCUMENT } from '@stint/domain/document/document.ts';
import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addDocument, type DocumentUpload } from './document.commands.ts';
import { documentFile } from './document.queries.ts';
import type { RequestContext, SignedInContext } from '../context/request-context.ts';
import { reportContext } from '../context/report-context.ts';
import { globalId } from '../graphql/global-id.ts';
import { attachment } from '../graphql/http/attachment.ts';
import { plainAnswer, plainRefusal } from '../graphql/http/plain-answer.ts';
import type { ContextOf } from '../graphql/http/routes.ts';
import { unreadBody } from '../graphql/http/unread-body.ts';
import { ActionRefused, InvalidInput } from '../graphql/results.ts';

const limits = { files: 1, fileSize: LARGEST_DOCUMENT, fields: 4, fieldSize: 2_000, parts: 5 };

/**
 * Files of documents. `POST /documents` takes a multipart body with the fields `employeeId`, `type`, `title`,
 * `expiresOn` and one file, and answers `{ id }`; `GET /documents/<id>/file` sends a file to be saved.
 */
export async function documentRoutes(app: FastifyInstance, contextOf: ContextOf): Promise<void> {
  await app.register(multipart, { limits });

  app.post('/documents', async (request, reply) => {
    const ctx = await contextOf(request, reply);
    if (!may('document:write', ctx)) return refuse(ctx, reply);
    if (!request.isMultipart())
      return reply.code(415).send({ message: 'Send the file as multipart.' });
    const upload = await uploadOf(request);
    if (upload === 'too large') {
      const message = `One file of at most ${LARGEST_DOCUMENT / 1024 / 1024} MB, and four fields.`;
      return reply.code(413).send({ message });
    }
    const added = await addDocument(reportContext(ctx), upload);
    if (added instanceof InvalidInput) return reply.code(422).send(plainAnswer(added, ctx));
    if (added instanceof ActionRefused) return reply.code(422).send(plainRefusal(added, ctx));
    return reply.code(201).send({ id: globalId('Document', added.id) });
  });

  app.get<{ Params: { id: string } }>('/documents/:id/file', async (request, reply) => {
    const ctx = await contextOf(request, reply);
    if (!may('document:read', ctx)) return refuse(ctx, reply);
    const file = await documentFile(reportContext(ctx), request.params.id);
    if (file === null) return reply.code(404).send({ message: 'There is no such document.' });
    return reply
      .type(file.contentType)
      .header('content-disposition', attachment(file.fileName))
      .header('x-content-type-options', 'nosniff')
      .send(Buffer.from(file.bytes));
  });
}

/** What was sent; a missing file is an empty one, which is no document. */
async function uploadOf(request: FastifyRequest): Promise<DocumentUpload | 'too large'> {
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

function may(permission: PermissionName, ctx: RequestContext): ctx is SignedInContext {
  return ctx.agency !== null && ctx.permissions.has(permission);
}

function refuse({ viewer }: RequestContext, reply: FastifyReply) {
  return viewer === null
    ? reply.code(401).send({ message: 'Sign in first.' })
    : reply.code(403).send({ message: 'You are not permitted to do this.' });
}
