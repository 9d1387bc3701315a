import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const origin = 'https://stint.test';
const source = readFileSync(join(import.meta.dirname, '../public/service-worker.js'), 'utf8');

type Listener = (event: object) => void;
type Asked = { url: string; method: string; mode: string };
/** What the server has at an address; `null` where it can't be reached, a status where it answers with a failure. */
type Answer = string | number | null | Promise<never>;

/** The service worker in a place of its own, with what the server answers by address. */
function worker(server: Record<string, Answer>) {
  const kept = new Map<string, Response>();
  const listeners = new Map<string, Listener>();
  const address = (asked: string | Asked) =>
    new URL(typeof asked === 'string' ? asked : asked.url, origin).pathname;
  const answer = async (asked: string | Asked) => {
    const body = await server[address(asked)];
    if (body === null) throw new TypeError('No network');
    if (typeof body === 'number') return failure(body);
    const type = body?.startsWith('<') ? 'text/html' : 'text/javascript';
    return new Response(body ?? '', {
      status: body === undefined ? 404 : 200,
      headers: { 'content-type': type },
    });
  };
  const cache = {
    match: async (asked: string | Asked) => kept.get(address(asked))?.clone(),
    put: async (asked: string | Asked, response: Response) =>
      void kept.set(address(asked), response),
    keys: async () => [...kept.keys()],
    delete: async (asked: string) => kept.delete(address(asked)),
    addAll: async (all: string[]) => {
      if (new Set(all).size < all.length) throw new DOMException('Twice', 'InvalidStateError');
      for (const path of all) kept.set(path, await answer(path));
    },
  };
  const self = {
    location: { origin },
    clients: { claim: async () => {} },
    skipWaiting: () => {},
    addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
  };
  runInNewContext(source, {
    self,
    URL,
    setTimeout,
    fetch: answer,
    caches: { open: async () => cache, match: cache.match },
  });
  return {
    kept: () => [...kept.keys()].toSorted(),
    install: async () => {
      let done: unknown;
      listeners.get('install')!({ waitUntil: (work: unknown) => (done = work) });
      await done;
    },
    /** What it answers; undefined where the browser asks the server itself. */
    ask: async (path: string, { method = 'GET', mode = 'cors' } = {}) => {
      let answered: Promise<Response> | undefined;
      const request = { url: `${origin}${path}`, method, mode };
      listeners.get('fetch')!({
        request,
        respondWith: (work: Promise<Response>) => (answered = work),
      });
      return answered && (await answered).text();
    },
  };
}

const failure = (status: number) =>
  new Response(`<h1>${status}</h1>`, { status, headers: { 'content-type': 'text/html' } });

const page = (file: string) => `<script type="module" src="/ess/assets/${file}"></script>`;

test('without a network the portal opens with the page and the code that were kept', async () => {
  const server: Record<string, string | null> = {
    '/ess/': page('one.js'),
    '/ess/assets/one.js': 'one',
  };
  const { install, ask } = worker(server);
  await install();
  server['/ess/'] = server['/ess/assignments'] = server['/ess/assets/one.js'] = null;
  expect(await ask('/ess/assignments', { mode: 'navigate' })).toBe(page('one.js'));
  expect(await ask('/ess/assets/one.js')).toBe('one');
});

test('after a deployment the new page is shown and the code of the one before is given up', async () => {
  const server: Record<string, string | null> = {
    '/ess/': page('one.js'),
    '/ess/assets/one.js': 'one',
  };
  const { install, ask, kept } = worker(server);
  await install();
  server['/ess/'] = page('two.js');
  expect(await ask('/ess/', { mode: 'navigate' })).toBe(page('two.js'));
  expect(kept()).toEqual(['/ess/']);
});

test('answers of the API, and what changes something, are not its business', async () => {
  const { ask, kept } = worker({ '/graphql': '{}', '/export/assignments.csv': 'rows' });
  expect(await ask('/graphql')).toBeUndefined();
  expect(await ask('/graphql', { method: 'POST' })).toBeUndefined();
  expect(await ask('/export/assignments.csv')).toBeUndefined();
  // The page as the server has it now, which the recovery after a deployment asks for.
  expect(await ask('/ess/assignments')).toBeUndefined();
  expect(kept()).toEqual([]);
});

test('code that is gone is not kept', async () => {
  const { ask, kept } = worker({});
  await ask('/ess/assets/gone.js');
  expect(kept()).toEqual([]);
});

test('files that the page names to be kept are there without a network, also after a deployment', async () => {
  const withSpanish = (name: string) =>
    `${page(`${name}.js`)}<meta name="kept-offline" content="/ess/assets/${name}-es.js">`;
  const server: Record<string, string | null> = {
    '/ess/': withSpanish('one'),
    '/ess/assets/one.js': 'one',
    '/ess/assets/one-es.js': 'uno',
    '/ess/assets/two-es.js': 'dos',
  };
  const { install, ask, kept } = worker(server);
  await install();
  expect(kept()).toContain('/ess/assets/one-es.js');
  server['/ess/'] = withSpanish('two');
  await ask('/ess/', { mode: 'navigate' });
  expect(kept()).toEqual(['/ess/', '/ess/assets/two-es.js']);
  server['/ess/assets/two-es.js'] = null;
  expect(await ask('/ess/assets/two-es.js')).toBe('dos');
});

test('a file that the page begins with and names to be kept is kept once', async () => {
  const server = {
    '/ess/': `${page('one.js')}<meta name="kept-offline" content="/ess/assets/one.js">`,
    '/ess/assets/one.js': 'one',
  };
  const { install, kept } = worker(server);
  await install();
  expect(kept()).toEqual(['/ess/', '/ess/assets/one.js']);
});

test('a page that does not come is shown as it was kept after some seconds', async () => {
  const server: Record<string, Answer> = {
    '/ess/': page('one.js'),
    '/ess/assets/one.js': 'one',
  };
  const { install, ask } = worker(server);
  await install();
  server['/ess/'] = new Promise<never>(() => {});
  expect(await ask('/ess/', { mode: 'navigate' })).toBe(page('one.js'));
});

test.each([500, 502, 503])(
  'where the server answers %i, the page is shown as it was kept',
  async (status) => {
    const server: Record<string, Answer> = {
      '/ess/': page('one.js'),
      '/ess/assets/one.js': 'one',
    };
    const { install, ask, kept } = worker(server);
    await install();
    const before = kept();
    server['/ess/'] = server['/ess/clock'] = status;
    expect(await ask('/ess/', { mode: 'navigate' })).toBe(page('one.js'));
    expect(await ask('/ess/clock', { mode: 'navigate' })).toBe(page('one.js'));
    expect(kept()).toEqual(before);
  },
);

test('a failure of the server is shown where no page was kept, and an answer that is no failure always', async () => {
  const server: Record<string, Answer> = { '/ess/': 502 };
  const { install, ask } = worker(server);
  await install();
  expect(await ask('/ess/', { mode: 'navigate' })).toBe('<h1>502</h1>');
  server['/ess/'] = page('one.js');
  await ask('/ess/', { mode: 'navigate' });
  server['/ess/'] = 429;
  expect(await ask('/ess/', { mode: 'navigate' })).toBe('<h1>429</h1>');
});
