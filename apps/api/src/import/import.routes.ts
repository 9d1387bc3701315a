import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { globalId, parseGlobalId } from '../graphql/global-id.ts';
import { attachment } from '../graphql/http/attachment.ts';
import { csvStream } from '../graphql/http/csv-stream.ts';
import { plainAnswer } from '../graphql/http/plain-answer.ts';
import { InvalidInput } from '../graphql/results.ts';
import type { ContextOf } from '../graphql/http/routes.ts';
import { unreadBody } from '../graphql/http/unread-body.ts';
import { reportContext } from '../context/report-context.ts';
import type { RequestContext, SignedInContext } from '../context/request-context.ts';
import { problemRows } from './problem-rows.ts';
import { type Upload, uploadFiles } from './upload.commands.ts';

const MEGABYTE = 1024 * 1024;
const limits = { files: 20, fileSize: 25 * MEGABYTE, fields: 0, parts: 20 };
const LARGEST_UPLOAD = 100 * MEGABYTE;

/**
 * What of an import is no matter of the graph: files in, as multipart to `POST /import/upload`
 * (answers `{ runId }`), and the bad rows out, as CSV from `GET /import/<file>/problems.csv`.
 */
export async function importRoutes(app: FastifyInstance, contextOf: ContextOf): Promise<void> {
  await app.register(multipart, { limits });

  app.post('/import/upload', async (request, reply) => {
    const ctx = await contextOf(request, reply);
    if (!mayImport(ctx)) return refuse(ctx, reply);
    if (!request.isMultipart())
      return reply.code(415).send({ message: 'Send files as multipart.' });
    const uploads: Upload[] = [];
    const tooLarge = () => {
      const most = `${limits.files} files of ${limits.fileSize / MEGABYTE} MB each`;
      const message = `At most ${most}, and ${LARGEST_UPLOAD / MEGABYTE} MB together.`;
      return reply.code(413).send({ message });
    };
    if (Number(request.headers['content-length'] ?? 0) > LARGEST_UPLOAD) return tooLarge();
    try {
      for await (const part of request.files()) {
        // Its type does not tell that a file can come without a name.
        const name = (part.filename as string | undefined) ?? '';
        uploads.push({ name, bytes: await part.toBuffer() });
        if (sizeOf(uploads) > LARGEST_UPLOAD) return tooLarge();
      }
    } catch (error) {
      const { statusCode } = error as { statusCode?: number };
      if (statusCode !== 413) throw unreadBody(error);
      return tooLarge();
    }
    const runId = await uploadFiles(reportContext(ctx), uploads);
    if (runId instanceof InvalidInput) return reply.code(422).send(plainAnswer(runId, ctx));
    return reply.code(201).send({ runId: globalId('ImportRun', runId) });
  });

  app.get<{ Params: { fileId: string } }>(
    '/import/:fileId/problems.csv',
    async (request, reply) => {
      const ctx = await contextOf(request, reply);
      if (!mayImport(ctx)) return refuse(ctx, reply);
      const file = parseGlobalId(request.params.fileId);
      const problems =
        file?.type === 'ImportFile' ? await problemRows(reportContext(ctx), file.uuid) : null;
      if (problems === null) return reply.code(404).send({ message: 'There is no such file.' });
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', attachment(`problems of ${problems.fileName}.csv`))
        .send(csvStream(problems.rows));
    },
  );
}

function sizeOf(uploads: readonly Upload[]): number {
  return uploads.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

function mayImport(ctx: RequestContext): ctx is SignedInContext {
  return ctx.agency !== null && ctx.permissions.has('import:run');
}

function refuse({ viewer }: RequestContext, reply: FastifyReply) {
  return viewer === null
    ? reply.code(401).send({ message: 'Sign in first.' })
    : reply.code(403).send({ message: 'You are not permitted to import records.' });
}
