import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Where each app is served, and what was built for it. */
const apps = [
  { path: '/console', folder: 'console' },
  { path: '/ess', folder: 'ess-portal' },
  { path: '/portal', folder: 'client-portal' },
] as const;

const appsFolder = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * The three built apps. Files with a hash in their name are kept for ever, the page itself is asked
 * for each time; every path inside an app that names no file answers with its page, where its router goes on.
 *
 * @param root the folder that the apps' folders are in.
 */
export async function spas(app: FastifyInstance, root = appsFolder): Promise<void> {
  for (const { path, folder } of apps) {
    const dist = `${root}${folder}/dist`;
    if (!existsSync(`${dist}/index.html`)) continue;
    await app.register((scope) => spa(scope, path, dist), { prefix: path });
  }
  app.get('/', async (_, reply) => reply.redirect('/console/'));
}

async function spa(scope: FastifyInstance, path: string, dist: string): Promise<void> {
  // Of these files alone: compressing the graph's answers costs more than it saves on a fast line.
  await scope.register(compress, {
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  });
  await scope.register(fastifyStatic, {
    root: dist,
    redirect: true,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, file) => {
      reply.header('cache-control', HASHED.test(file) ? FOR_EVER : 'no-cache');
      // Also for the app's address without a slash, which is not below the script's.
      if (SERVICE_WORKER.test(file)) reply.header('service-worker-allowed', path);
    },
  });
  scope.setNotFoundHandler(async (request, reply) => {
    const asksForPage = request.method === 'GET' || request.method === 'HEAD';
    const [path] = request.url.split('?', 1);
    if (!asksForPage || NAMES_A_FILE.test(path!)) {
      return reply.code(404).send({ message: 'There is nothing here.' });
    }
    return reply.sendFile('index.html');
  });
}

const NAMES_A_FILE = /\/assets\/|\.\w+$/;
const HASHED = /\/assets\/[^/]+-[\w-]{8}\.\w+(\.(br|gz))?$/;
const SERVICE_WORKER = /\/service-worker\.js(\.(br|gz))?$/;
const FOR_EVER = 'public, max-age=31536000, immutable';
