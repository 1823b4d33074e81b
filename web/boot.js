'use strict';
// Runs before the first paint and before every other script: theme, storage,
// links in frames, the banner for a program that stopped. It makes the page
// safe to start anywhere, in frames without storage included.
(() => {
  const here = document.currentScript.dataset;
  const root = document.documentElement;
  const framed = self !== top;
  root.classList.add('js');
  if (framed) root.classList.add('framed');
  window.silkBase = here.base;

  // A story is the simulator opened at a scenario, under an address of its own
  // for links. From here on the address is the simulator's.
  if (here.at) {
    try { history.replaceState(null, '', here.at + location.hash); } catch { location.replace(here.at); }
  }

  // Sandboxed frames and blocked site data make storage throw when touched,
  // which would end the Go program. There it becomes memory.
  for (const name of ['localStorage', 'sessionStorage']) {
    try { window[name].length; } catch {
      const m = new Map();
      Object.defineProperty(window, name, { configurable: true, value: {
        getItem: (k) => m.get(String(k)) ?? null,
        setItem: (k, v) => { m.set(String(k), String(v)); },
        removeItem: (k) => { m.delete(String(k)); },
        clear: () => m.clear(),
        key: (i) => [...m.keys()][i] ?? null,
        get length() { return m.size; },
      } });
    }
  }

  // Theme: the address decides (frames and shared links), then the visitor's
  // choice, then the system. Without an attribute the style sheet follows the
  // system by itself. The key has go-app's form: it reads every key as JSON.
  const themes = ['light', 'dark'];
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const chosen = () => { try { return JSON.parse(localStorage.getItem('silk-theme')); } catch { return null; } };
  const show = (theme) => {
    if (themes.includes(theme)) root.dataset.theme = theme; else delete root.dataset.theme;
  };
  const asked = new URLSearchParams(location.search).get('theme');
  show(themes.includes(asked) ? asked : chosen());

  // silkTheme shows a theme and keeps the choice: 'light', 'dark' or 'auto'.
  // Without an argument it changes to the other one. It returns what shows.
  // once shows it without keeping it, as a host page may ask.
  window.silkTheme = (theme, once) => {
    const now = root.dataset.theme ?? (dark.matches ? 'dark' : 'light');
    const next = theme ?? (now === 'dark' ? 'light' : 'dark');
    show(next);
    if (!once) try {
      if (themes.includes(next)) localStorage.setItem('silk-theme', JSON.stringify(next));
      else localStorage.removeItem('silk-theme');
    } catch { /* full or refused: the choice lasts as long as the page */ }
    return root.dataset.theme ?? (dark.matches ? 'dark' : 'light');
  };

  // go-app takes every click on a link. These belong to the browser: links to
  // elsewhere or with a target, clicks with a modifier, and those within the
  // page, which then take the keyboard along, and those to or from the pages that
  // explain, whose text is in their documents and not in the program. And in a
  // frame a link opens outside it, unless it is marked data-stay.
  const explains = (path) => /\/(methods|data)\/?$/.test(path);
  document.addEventListener('click', (event) => {
    const a = event.target.closest?.('a[href]');
    if (!a || a.download) return;
    const page = typeof a.href === 'string' && a.origin === location.origin && a.pathname === location.pathname && a.search === location.search;
    if (framed && !page && !('stay' in a.dataset)) { a.target = '_blank'; a.rel = 'noopener'; }
    if (event.shiftKey || event.altKey || (a.target && a.target !== '_self') || a.origin !== location.origin || page && a.hash ||
      (a.pathname !== location.pathname && (explains(a.pathname) || explains(location.pathname)))) event.stopPropagation();
  });

  // silkWorker starts the program, compiled as it is, in a Worker; null where the
  // browser refuses, as it does in a frame with an opaque origin.
  window.silkWorker = () => {
    try {
      const worker = new Worker(here.worker);
      worker.postMessage(window.silkModule);
      return worker;
    } catch { return null; }
  };

  // silkCrash shows the banner for a program that stopped or never came. The
  // scenario is in the address, so loading the page again continues it.
  window.silkCrash = (when, err) => {
    if (err) console.error('silkladder:', when, err);
    const banner = document.getElementById('silk-crash');
    if (!banner) return;
    for (const p of banner.querySelectorAll('[data-when]')) p.hidden = p.dataset.when !== when;
    banner.querySelector('button').onclick = () => location.reload();
    banner.hidden = false;
  };

  // A site built without its address carries paths. Readers of the finished
  // page, search engines among them, want addresses.
  document.addEventListener('DOMContentLoaded', () => {
    for (const l of document.head.querySelectorAll('link[rel=canonical],link[rel=alternate]')) l.href = l.href;
    for (const m of document.head.querySelectorAll('meta[content^="/"]')) m.content = new URL(m.content, location.href).href;
  });
})();
