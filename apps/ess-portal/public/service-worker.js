/**
 * Keeps the page of the portal and the files of its code on the device, so that it opens without a network.
 * Answers of the API are outside of its scope and are never kept.
 */
const CACHE = 'stint-ess-shell';
const PAGE = '/ess/';
/** Milliseconds after which a bad network counts as none: nobody waits for it to clock in. */
const LONGEST_WAIT = 4_000;
/** From this status on the answer is the failure of a server or of what stands before it, as of a proxy whose server restarts. */
const SERVER_FAILS = 500;
const CODE = /^\/ess\/assets\//;
const FILES_OF_PAGE = /(?:src|href)="(\/ess\/[^"]+)"/g;
/** Files that the page does not load at first, but may need where there is no network. */
const KEPT_BESIDES = /name="kept-offline" content="(\/ess\/[^"]+)"/g;

self.addEventListener('install', (event) => {
  event.waitUntil(keepFirst());
  self.skipWaiting();
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(newestPage(request));
  else if (CODE.test(pathname)) event.respondWith(keptCode(request));
});

/** The page and the files that it begins with. */
async function keepFirst() {
  const cache = await caches.open(CACHE);
  const page = await fetch(PAGE, { cache: 'no-store' });
  if (!page.ok) return;
  const text = await page.clone().text();
  await cache.put(PAGE, page);
  await cache.addAll(named(text, FILES_OF_PAGE, KEPT_BESIDES));
}

/** Each once: a cache refuses to add the same file twice. */
const named = (page, ...patterns) => [
  ...new Set(patterns.flatMap((files) => [...page.matchAll(files)].map(([, path]) => path))),
];

/** The page as the server has it; as it was kept where the server can't be reached, fails, or takes too long. */
async function newestPage(request) {
  const newest = askForPage(request);
  const kept = await caches.match(PAGE, { cacheName: CACHE });
  if (!kept) return newest;
  const late = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT, kept));
  const answered = newest.then(
    (page) => (page.status >= SERVER_FAILS ? kept : page),
    () => kept,
  );
  return Promise.race([answered, late]);
}

async function askForPage(request) {
  const page = await fetch(request);
  if (isPage(page)) await keepPage(page.clone());
  return page;
}

const isPage = ({ ok, redirected, headers }) =>
  ok && !redirected && (headers.get('content-type') ?? '').startsWith('text/html');

/** After a deployment the page names other files: those of the page before are given up. */
async function keepPage(page) {
  const cache = await caches.open(CACHE);
  const [before, now] = await Promise.all([cache.match(PAGE), page.clone().text()]);
  const isOther = before && (await before.text()) !== now;
  if (isOther) for (const request of await cache.keys()) await cache.delete(request);
  await cache.put(PAGE, page);
  // The page is shown all the same where one of them can't be had now.
  if (isOther) await cache.addAll(named(now, KEPT_BESIDES)).catch(() => {});
}

/** Files of code never change: their names do. */
async function keptCode(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}
