import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const FILES = '/graphql/ui/';

/**
 * GraphiQL (Ruru) for people who open the graph's address in a browser. Its page has no inline script,
 * so that our content security policy holds for it too.
 */
export async function graphiql(app: FastifyInstance): Promise<void> {
  const ruru = createRequire(import.meta.url).resolve('ruru/server');
  await app.register(async (scope) => {
    await scope.register(fastifyStatic, {
      root: join(dirname(ruru), '..', 'static'),
      prefix: FILES,
      decorateReply: false,
      maxAge: '1h',
    });
  });
  app.get(`${FILES}start.js`, async (_, reply) => reply.type('text/javascript').send(start));
}

/** Whether a browser wants to show the answer to a person. */
export function wantsPage({ method, headers }: FastifyRequest): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html');
}

export const graphiqlPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Stint · GraphiQL</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${FILES}ruru.css" />
    <style>body { margin: 0 } #ruru-root { height: 100vh }</style>
  </head>
  <body>
    <div id="ruru-root"></div>
    <script type="module" src="${FILES}start.js"></script>
  </body>
</html>
`;

/** Asks at the console's door, with the session that staff have there, unless the address names another. */
const start = `
import { React, createRoot, Ruru } from '${FILES}ruru.js';

const workers = { json: 'jsonWorker.js', graphql: 'graphqlWorker.js' };
globalThis.MonacoEnvironment = {
  getWorker: (_, label) =>
    new Worker('${FILES}' + (workers[label] ?? 'editorWorker.js'), { type: 'module' }),
};
const door = new URLSearchParams(location.search).get('door') ?? 'console';
const endpoint = '/graphql?door=' + encodeURIComponent(door);
createRoot(document.getElementById('ruru-root')).render(
  React.createElement(Ruru, { endpoint, subscriptionEndpoint: endpoint, staticPath: '${FILES}' }),
);
`;
