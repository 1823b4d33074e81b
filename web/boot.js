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

  // The page was built with the usual scenario. Where the address asks for another, its
  // numbers stand back until the program has painted those.
  const asks = new URLSearchParams(location.search);
  for (const key of here.looks?.split(' ') ?? []) asks.delete(key);
  if (here.looks && ![here.usual, ''].includes(asks.toString())) root.classList.add('another');

  // Sandboxed frames and blocked site data make storage throw when touched,
  // which would end the Go program. There it becomes memory.
  for (const name of ['localStorage', 'sessionStorage']) {
    try { window[name].length; } catch {
      const m = new Map();
      window.silkForgets = true;
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
  // Another view begins at its top, once it is there.
  const atTop = (from, frames) => requestAnimationFrame(() => {
    if (location.pathname !== from) scrollTo({ top: 0, behavior: 'instant' });
    else if (frames) atTop(from, frames - 1);
  });
  // What a link's mark names is brought to the top, and kept there while the page above
  // it still grows, until the visitor does something.
  let marked = 0;
  const toMark = (id, from, until) => {
    const mine = ++marked;
    let was = -1;
    const look = () => {
      if (mine !== marked || performance.now() > until) return;
      const e = location.pathname !== from && document.getElementById(id), at = e ? Math.round(e.getBoundingClientRect().top + scrollY) : was;
      if (at !== was) e.scrollIntoView({ behavior: 'instant' });
      was = at;
      requestAnimationFrame(look);
    };
    look();
  };
  for (const what of ['wheel', 'touchmove', 'keydown', 'pointerdown']) addEventListener(what, () => marked++, { capture: true, passive: true });
  if (location.hash.length > 1) addEventListener('DOMContentLoaded', () => toMark(location.hash.slice(1), '', performance.now() + 4000));
  // A card begins at its question, below the picture that stays on a phone.
  const toCard = (from, frames) => requestAnimationFrame(() => {
    const card = document.getElementById('qcard'), stage = document.querySelector('.view-story .stage');
    if (location.search === from || !card || !stage) { if (frames) toCard(from, frames - 1); return; }
    requestAnimationFrame(() => {
      const over = (stage.offsetLeft + stage.offsetWidth > card.offsetLeft ? stage.offsetHeight : 0) + 64;
      const at = card.getBoundingClientRect().top;
      if (at < over - 12 || at > innerHeight / 2 + 40) scrollTo({ top: scrollY + at - over, behavior: 'instant' });
    });
  });
  document.addEventListener('click', (event) => {
    const a = event.target.closest?.('a[href]');
    if (!a || a.download) return;
    if (/^card-/.test(a.id)) toCard(location.search, 60);
    const page = typeof a.href === 'string' && a.origin === location.origin && a.pathname === location.pathname && a.search === location.search;
    if (framed && !page && !('stay' in a.dataset)) { a.target = '_blank'; a.rel = 'noopener'; }
    if (event.shiftKey || event.altKey || (a.target && a.target !== '_self') || a.origin !== location.origin || page && a.hash ||
      (a.pathname !== location.pathname && (explains(a.pathname) || explains(location.pathname)))) event.stopPropagation();
    else if (a.pathname !== location.pathname && !a.hash && !('led' in a.dataset) && !event.ctrlKey && !event.metaKey) atTop(location.pathname, 120);
    else if (a.pathname !== location.pathname && a.hash && !event.ctrlKey && !event.metaKey) toMark(a.hash.slice(1), location.pathname, performance.now() + 4000);
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
    document.getElementById('app-wasm-loader')?.remove();
    early?.stop();
    const banner = document.getElementById('silk-crash');
    if (!banner) return;
    for (const p of banner.querySelectorAll('[data-when]')) p.hidden = p.dataset.when !== when;
    banner.querySelector('button').onclick = () => location.reload();
    banner.hidden = false;
  };

  // Whatever kept the start script from running, the page says so: missing, a
  // page in its place, or an error in it.
  addEventListener('load', () => {
    if (!window.silkStarting && document.getElementById('app-wasm-loader')) silkCrash('load', new Error('no start script'));
  });

  // What a visitor does on the prerendered page before the program answers is
  // kept, and done when it does: silkAwake. The program makes its own elements,
  // so an act names its element by what both have. Asking again for what has not
  // come yet counts once.
  const early = (() => {
    const acts = [];
    let focus = '';
    const types = ['click', 'input', 'change', 'keydown', 'focusin'];
    const esc = (s) => CSS.escape(s);
    const name = (e) => {
      const { act, of, change, input, kind, id } = e.dataset;
      if (e.id) return '#' + esc(e.id);
      if (kind) return '[data-kind="' + esc(kind) + '"][data-id="' + esc(id) + '"]';
      for (const [k, v] of Object.entries({ act, change, input })) if (v) return '[data-' + k + '="' + esc(v) + '"]' + (of ? '[data-of="' + esc(of) + '"]' : '');
      const all = [...document.querySelectorAll('#app ' + e.localName)];
      return all.indexOf(e); // the same page has the same buttons
    };
    const find = (n, tag) => (typeof n === 'string' ? document.querySelector('#app ' + n) : document.querySelectorAll('#app ' + tag)[n]);
    const hear = (event) => {
      const { type, target } = event;
      if (!document.getElementById('app')?.contains(target) && target !== document.body) return;
      const field = target.closest('input,select,textarea');
      if (type === 'focusin') { focus = target.id; return; }
      if (type === 'keydown') {
        // Keys that the browser answers itself are answered.
        const map = target.id === 'art-map' || target.closest('[data-kind]');
        if (target.matches('input:not([type=range],[type=checkbox],[type=radio]),textarea,select') || event.key === 'Tab' ||
          !map && (event.key.length > 1 || event.key === ' ') || ['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) return;
        if (map) event.preventDefault();
        const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
        if ((ctrlKey || metaKey) && !/^[zy]$/i.test(key)) return;
        acts.push({ n: target === document.body ? '' : name(map && target.closest('[data-kind]') || target), tag: target.localName, key: { key, ctrlKey, metaKey, shiftKey, altKey, bubbles: true, cancelable: true } });
      } else if (type !== 'click') {
        if (!field) return;
        const last = acts.at(-1), n = name(field);
        if (last?.type === type && last.n === n) acts.pop(); // one drag
        acts.push({ n, tag: field.localName, type, value: field.value, checked: field.checked });
      } else {
        const e = target.closest('button,[data-act],[data-kind],summary');
        const map = !e && target.closest('#art-map');
        if (!e && !map || target.closest('a[href],label,input,select,textarea')) return;
        const act = { n: name(e ?? map), tag: (e ?? map).localName, type };
        if (map) {
          const r = map.getBoundingClientRect();
          act.at = [(event.clientX - r.x) / r.width, (event.clientY - r.y) / r.height];
        }
        const last = acts.at(-1);
        if (!(last && last.type === type && last.n === act.n && !act.at && act.tag !== 'summary')) acts.push(act);
      }
      event.stopPropagation();
    };
    const stop = () => { for (const t of types) removeEventListener(t, hear, true); };
    for (const t of types) addEventListener(t, hear, true);
    const redo = ({ n, tag, type, key, value, checked, at }) => {
      const e = n === '' ? document.body : find(n, tag);
      if (!e) return;
      if (key) e.dispatchEvent(new KeyboardEvent('keydown', key));
      else if (at) {
        const r = e.getBoundingClientRect();
        e.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, clientX: r.x + at[0] * r.width, clientY: r.y + at[1] * r.height }));
      } else if (type === 'click') e.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      else {
        if (e.type === 'checkbox' || e.type === 'radio') e.checked = checked; else e.value = value;
        e.dispatchEvent(new Event(type, { bubbles: true }));
      }
    };
    // In turns of their own: the program may be speaking. So is what it does then.
    window.silkAwake = (then) => setTimeout(() => {
      stop();
      root.classList.remove('another');
      if (focus && document.activeElement === document.body) document.getElementById(focus)?.focus({ preventScroll: true });
      acts.forEach((a, i) => setTimeout(redo, i * 20, a));
      setTimeout(() => { window.silkAwoken = true; window.silkRooms?.(); dispatchEvent(new Event('silk:start')); setTimeout(then); }, acts.length * 20);
    });
    return { stop };
  })();

  // A site built without its address carries paths. Readers of the finished
  // page, search engines among them, want addresses.
  document.addEventListener('DOMContentLoaded', () => {
    for (const l of document.head.querySelectorAll('link[rel=canonical],link[rel=alternate]')) l.href = l.href;
    for (const m of document.head.querySelectorAll('meta[content^="/"]')) m.content = new URL(m.content, location.href).href;
  });
})();
