import { LARGEST_DOCUMENT } from '@stint/domain/document/document.ts';
import type { FastifyInstance } from 'fastify';
import { addDocument } from './document.commands.ts';
import { documentFile } from './document.queries.ts';
import { reportContext } from '../context/report-context.ts';
import { globalId } from '../graphql/global-id.ts';
import type { ContextOf } from '../graphql/http/routes.ts';
import {
  acceptUploads,
  answerUpload,
  mayUse,
  refuseRoute,
  sendFile,
  uploadOf,
} from '../graphql/http/upload.ts';
import { isRefusal } from '../history/command.ts';

/**
 * Files of documents. `POST /documents` takes a multipart body with the fields `employeeId`, `type`, `title`,
 * `expiresOn` and one file, and answers `{ id }`; `GET /documents/<id>/file` sends a file to be saved.
 */
export async function documentRoutes(app: FastifyInstance, contextOf: ContextOf): Promise<void> {
  await acceptUploads(app);

  app.post('/documents', async (request, reply) => {
    const ctx = await contextOf(request, reply);
    if (!mayUse('document:write', ctx)) return refuseRoute(ctx, reply);
    if (!request.isMultipart())
      return reply.code(415).send({ message: 'Send the file as multipart.' });
    const upload = await uploadOf(request);
    if (upload === 'too large') {
      const message = `One file of at most ${LARGEST_DOCUMENT / 1024 / 1024} MB, and four fields.`;
      return reply.code(413).send({ message });
    }
    const added = await addDocument(reportContext(ctx), upload);
    return answerUpload(
      reply,
      ctx,
      isRefusal(added) ? added : { globalId: globalId('Document', added.id) },
    );
  });

  app.get<{ Params: { id: string } }>('/documents/:id/file', async (request, reply) => {
    const ctx = await contextOf(request, reply);
    if (!mayUse('document:read', ctx)) return refuseRoute(ctx, reply);
    const file = await documentFile(reportContext(ctx), request.params.id);
    if (file === null) return reply.code(404).send({ message: 'There is no such document.' });
    return sendFile(reply, file);
  });
}
