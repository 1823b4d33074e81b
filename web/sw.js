'use strict';
// The service worker: after one visit the whole site works without a network.
//
// - A version is a cache of its own. It is filled completely, each file checked
//   against its hash, or the version is never installed; so a broken deploy
//   leaves the working version in place, and files of two versions never mix.
// - A new version waits until the visitor agrees (offline.js sends 'apply').
// - Only caches with our prefix are touched: other applications may live on
//   the same origin.
const version = '{{version}}';
const base = '{{base}}';
const files = '{{files}}'; // [path, integrity]; the last is the file of all pages
const pages = '{{pages}}'; // their paths
const stories = '{{stories}}'; // path of each story: the simulator's address it stands for
const prefix = 'silkladder:' + base + ':';
const name = prefix + version;
const together = files.at(-1)[0];
const paths = new Set([...files.map(([path]) => path), ...pages]);

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  if (event.data === 'apply') event.waitUntil(self.skipWaiting());
});

async function install() {
  const cache = await caches.open(name);
  try {
    // Files with a hash in their name may come from the browser's own cache:
    // the page has just loaded them. Others are asked for again.
    const requests = files.map(([path, integrity]) =>
      new Request(path, { integrity, cache: /\.[0-9a-f]{12}\./.test(path) ? 'default' : 'no-cache' }));
    await cache.addAll(requests);
    // The pages stand in one file, and have the headers that this host gives a page.
    const headers = new Headers((await cache.match(base + '404.html', { ignoreVary: true })).headers);
    headers.delete('Content-Encoding');
    headers.delete('Content-Length');
    const texts = await (await cache.match(together, { ignoreVary: true })).json();
    await Promise.all(pages.map((path) => cache.put(path, new Response(texts[path], { headers }))));
    await cache.delete(together, { ignoreVary: true });
  } catch (err) {
    await caches.delete(name);
    throw err;
  }
}

// activate also takes the page of a first visit, so that what it asks for later
// comes from the cache. Pages of an older version load again by themselves.
async function activate() {
  const old = (await caches.keys()).filter((key) => key.startsWith(prefix) && key !== name);
  await Promise.all(old.map((key) => caches.delete(key)));
  if (old.length === 0) await self.clients.claim();
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(base)) return;
  if (request.mode === 'navigate') event.respondWith(page(request, url.pathname));
  else if (paths.has(url.pathname)) event.respondWith(file(request, url.pathname));
});

async function file(request, path) {
  return (await cached(path)) ?? fetch(request);
}

// page answers a navigation. Scenarios are in the query, which no file has.
async function page(request, path) {
  if (Object.hasOwn(stories, path)) return Response.redirect(stories[path]);
  const known = [path.replace(/index\.html$/, ''), path + '/'].find((p) => paths.has(p));
  if (known) {
    if (known !== path) return Response.redirect(known + new URL(request.url).search);
    return (await cached(known)) ?? fetch(request);
  }
  try {
    return await fetch(request);
  } catch {
    const language = path.startsWith(base + 'zh/') || path === base + 'zh' ? 'zh/' : '';
    const missing = await cached(base + language + '404.html');
    return new Response(missing.body, { status: 404, headers: missing.headers });
  }
}

async function cached(path) {
  return (await caches.open(name)).match(path, { ignoreVary: true });
}
