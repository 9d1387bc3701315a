import { GraphQLError } from 'graphql';
import { type Export, readExport } from './export.queries.ts';
import { workbookOf } from './workbook.ts';
import { asText } from './written-value.ts';
import { reportContext } from '../context/report-context.ts';
import type { ExportedList } from '../graphql/exported-list.ts';
import { csvStream } from '../graphql/http/csv-stream.ts';
import type { Routes } from '../graphql/http/routes.ts';

interface Asked {
  Params: { list: string; format: string };
  Querystring: { filter?: string; orderBy?: string; thenBy?: string; columns?: string };
}

/**
 * `GET /export/<list>.csv` and `.xlsx`, with the list query's `filter`, `orderBy` and `thenBy` as JSON: exactly
 * what that query shows this viewer. `columns` are paths, separated by commas, in the order of the file; all
 * columns where it is left out. CSV is UTF-8 with a mark, so that Excel reads it as such.
 *
 * No cell can act as a formula (`X-5`): in CSV by `harmlessCell`; in a workbook it is a cell of text.
 */
export function exportRoutes(lists: ReadonlyMap<string, ExportedList>): Routes {
  return (app, contextOf, graph) => {
    app.get<Asked>('/export/:list.:format(^csv|xlsx$)', async (request, reply) => {
      const ctx = reportContext(await contextOf(request, reply));
      if (ctx.viewer === null) return reply.code(401).send({ message: 'Sign in first.' });
      const { list, format } = request.params;
      const exported = lists.get(list);
      if (!exported) return reply.code(404).send({ message: 'There is no such list.' });
      try {
        const { filter, orderBy, thenBy } = request.query;
        const asked = { filter: json(filter), orderBy: json(orderBy), thenBy: json(thenBy) };
        const chosen = request.query.columns?.split(',');
        const content = await readExport(graph, ctx, exported, asked, chosen);
        reply.header('content-disposition', `attachment; filename="${list}.${format}"`);
        if (format === 'csv')
          return reply.type('text/csv; charset=utf-8').send(csvStream(lines(content)));
        const workbook = await workbookOf(ctx.agency!.id, content);
        return reply.type(workbookType).send(workbook);
      } catch (error) {
        reply.removeHeader('content-disposition');
        if (!isRefusal(error)) throw error;
        const code = statuses[String(error.extensions['code'])] ?? 400;
        return reply.code(code).send({ message: error.message });
      }
    });
  };
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const statuses: Record<string, number> = { FORBIDDEN: 403, UNAUTHENTICATED: 401, TOO_LARGE: 413 };

/** What the viewer may change about it; all else is ours. */
function isRefusal(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError)) return false;
  return error.originalError === undefined || error.originalError instanceof GraphQLError;
}

/** The value of a query parameter; left out is not asked for. */
function json(text: string | undefined): unknown {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new GraphQLError('`filter`, `orderBy` and `thenBy` are written as JSON.');
  }
}

async function* lines({ columns, pages }: Export): AsyncGenerator<string[]> {
  yield columns.map(({ label }) => label);
  for await (const rows of pages) {
    for (const row of rows) yield row.map((value, i) => asText(value, columns[i]!));
  }
}
