import { LARGEST_DOCUMENT } from '@stint/domain/document/document.ts';
import type { FastifyInstance } from 'fastify';
import { addReceipt } from './receipt.commands.ts';
import { receiptFile } from './receipt-file.queries.ts';
import { reportContext } from '../context/report-context.ts';
import { globalId } from '../graphql/global-id.ts';
import {
  acceptUploads,
  answerUpload,
  mayUse,
  refuseRoute,
  sendFile,
  uploadOf,
} from '../graphql/http/upload.ts';
import type { ContextOf } from '../graphql/http/routes.ts';
import { isRefusal } from '../history/command.ts';

/**
 * Files of receipts. `POST /receipts` takes a multipart body with the field `expenseLineId` and one file, and answers
 * `{ id }`; `GET /receipts/<id>/file` sends a file to be saved.
 */
export async function receiptRoutes(app: FastifyInstance, contextOf: ContextOf): Promise<void> {
  await acceptUploads(app);

  app.post('/receipts', async (request, reply) => {
    const ctx = await contextOf(request, reply);
    if (!mayUse('expense:write', ctx)) return refuseRoute(ctx, reply);
    if (!request.isMultipart())
      return reply.code(415).send({ message: 'Send the file as multipart.' });
    const upload = await uploadOf(request);
    if (upload === 'too large') {
      const message = `One file of at most ${LARGEST_DOCUMENT / 1024 / 1024} MB.`;
      return reply.code(413).send({ message });
    }
    const added = await addReceipt(reportContext(ctx), upload);
    const kept = isRefusal(added) ? added : { globalId: globalId('Receipt', added.id) };
    return answerUpload(reply, ctx, kept);
  });

  app.get<{ Params: { id: string } }>('/receipts/:id/file', async (request, reply) => {
    const ctx = await contextOf(request, reply);
    if (!mayUse('expense:read', ctx)) return refuseRoute(ctx, reply);
    const file = await receiptFile(reportContext(ctx), request.params.id);
    if (file === null) return reply.code(404).send({ message: 'There is no such receipt.' });
    return sendFile(reply, file);
  });
}
