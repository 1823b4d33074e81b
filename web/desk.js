'use strict';
// What the simulator needs of the browser and cannot say through go-app.
// Every function is called from Go (app/dom); none keeps state of the scenario.

// silkBoxes lists every picture as "id:width:visible" and from then on watches these
// and the map; silkOnBoxes has f(list, sized) called when widths have changed, or when
// a picture has come into the window. Nothing is measured in a frame.
{
  const boxes = new Map(); // of an element: its width, whether it is in the window
  let report = null, timer = 0, sized = false;
  const list = () => [...boxes].map(([e, b]) => (b.w ? e.dataset.fig + ':' + b.w + ':' + (b.seen ? 1 : 0) + ' ' : '')).join('');
  const soon = (ms) => {
    clearTimeout(timer);
    timer = setTimeout(() => { const s = sized; sized = false; report?.(list(), s); }, ms);
  };
  const width = (e) => Math.floor(e.getBoundingClientRect().width);
  let map = '';
  const sizes = new ResizeObserver((all) => {
    let other = false;
    for (const { target: e } of all) {
      if (e.id === 'art-map') {
        const now = e.clientWidth + ':' + e.clientHeight;
        other ||= now !== map;
        map = now;
      } else {
        const b = boxes.get(e), w = width(e);
        other ||= b.w !== w;
        b.w = w;
      }
    }
    if (other) { sized = true; soon(0); }
  });
  const sights = new IntersectionObserver((all) => {
    let came = false;
    for (const { target: e, isIntersecting } of all) {
      const b = boxes.get(e);
      if (!b) continue;
      came ||= isIntersecting && !b.seen;
      b.seen = isIntersecting;
    }
    if (came) soon(sized ? 0 : 150);
  }, { rootMargin: '80px' });
  window.silkBoxes = () => {
    sizes.disconnect();
    sights.disconnect();
    boxes.clear();
    for (const e of document.querySelectorAll('.art[data-fig]')) {
      const r = e.getBoundingClientRect();
      boxes.set(e, { w: Math.floor(r.width), seen: r.bottom > -80 && r.top < innerHeight + 80 });
      sizes.observe(e);
      sights.observe(e);
    }
    const e = document.getElementById('art-map');
    if (e) { map = e.clientWidth + ':' + e.clientHeight; sizes.observe(e); }
    silkRooms();
    return list();
  };
  window.silkOnBoxes = (f) => { report = f; };
}

// silkRooms: what is told over the levers (data-room, which says of what) keeps the room
// that it has had, so that the levers do not move under the hand when less is known for a
// while; not before the page answers, and at another width or of other things anew.
{
  const rooms = new WeakMap();
  const keep = (e) => {
    if (!window.silkAwoken) return;
    const { room } = e.dataset, w = e.offsetWidth, was = rooms.get(e);
    if (was?.w !== w || was.room !== room) e.style.minHeight = '';
    rooms.set(e, { w, room });
    e.style.minHeight = e.offsetHeight + 'px';
  };
  const sizes = new ResizeObserver((all) => { for (const { target } of all) keep(target); });
  const others = new MutationObserver((all) => { for (const { target } of all) keep(target); });
  window.silkRooms = () => {
    for (const e of document.querySelectorAll('[data-room]')) {
      sizes.unobserve(e);
      sizes.observe(e);
      others.observe(e, { attributeFilter: ['data-room'] });
    }
  };
}

// silkLater calls f once, ms after the last request.
{
  let timer = 0;
  window.silkLater = (f, ms) => { clearTimeout(timer); timer = setTimeout(f, ms); };
}

// silkTurn calls f in a turn of its own, after what waits for the page.
{
  const { port1, port2 } = new MessageChannel(), waiting = [];
  port1.onmessage = () => waiting.shift()();
  window.silkTurn = (f) => { waiting.push(f); port2.postMessage(0); };
}

// silkAddress writes the query into the address bar, a few times a second at most:
// browsers stop pages that do it more often. Sandboxed frames of old browsers
// refuse, which costs nothing but the address.
{
  let timer = 0, wanted = null;
  // The list of hosts that a frame may answer is no part of the scenario.
  const hosts = new URLSearchParams(location.search).get('hosts');
  // What is too long for an address stays in this tab, the last few under the
  // marks that their addresses carry (app/link).
  const store = 'silk-kept';
  const read = () => { try { return JSON.parse(sessionStorage.getItem(store)) ?? []; } catch { return []; } };
  const keep = (mark, whole) => {
    const all = read();
    if (!mark || all[0]?.[0] === mark) return;
    try { sessionStorage.setItem(store, JSON.stringify([[mark, whole], ...all.filter((a) => a[0] !== mark).slice(0, 7)])); } catch { /* full or refused */ }
  };
  window.silkKept = (mark) => read().find((a) => a[0] === mark)?.[1] ?? '';
  const write = () => {
    timer = 0;
    const now = wanted;
    wanted = null;
    if (now) keep(now.mark, now.whole);
    if (!now || now.at !== location.href) return; // the visitor went elsewhere meanwhile
    try { history.replaceState(history.state, '', location.pathname + (now.q ? '?' + now.q : '') + location.hash); } catch { /* refused */ }
    timer = setTimeout(write, 400);
  };
  window.silkAddress = (q, mark, whole) => {
    if (hosts !== null) q += (q && '&') + 'hosts=' + encodeURIComponent(hosts);
    if (!wanted && q === location.search.slice(1)) return keep(mark, whole);
    wanted = { q, mark, whole, at: location.href };
    if (!timer) write();
  };
  addEventListener('pagehide', write);
}

// silkFocus moves the keyboard to an element.
window.silkFocus = (id) => { const e = document.getElementById(id); if (e) e.focus(); };

// silkToast clears the toast after a while.
{
  let timer = 0;
  window.silkToast = () => {
    clearTimeout(timer);
    timer = setTimeout(() => { const e = document.getElementById('toast'); if (e) e.textContent = ''; }, 5000);
  };
}

// silkParts are the elements within one, as HTML. What scripts have set in style is
// left out: as an attribute the page's own policy refuses it.
window.silkParts = (id) => [...document.getElementById(id)?.children ?? []].map((e) => {
  const copy = e.cloneNode(true);
  for (const x of [copy, ...copy.querySelectorAll('[style]')]) x.removeAttribute('style');
  return copy.outerHTML;
});

// silkSize is the size of an element as "width:height".
window.silkSize = (id) => { const e = document.getElementById(id); return e ? e.clientWidth + ':' + e.clientHeight : ''; };

// silkDialog opens or closes the page's dialog.
window.silkDialog = (open) => {
  const d = document.getElementById('dialog');
  if (!d) return;
  if (open && !d.open) d.showModal();
  if (open) document.getElementById('dialog-title')?.focus();
  if (!open && d.open) d.close();
};

// silkReader reads values off pictures. ask(figure, key, x, y) answers with
// [x, y, text] in the picture's pixels, or nothing.
window.silkReader = (ask) => {
  const note = document.createElement('div');
  note.className = 'readout';
  note.hidden = true;
  note.setAttribute('aria-hidden', 'true');
  const dot = document.createElement('div');
  dot.className = 'readdot';
  dot.hidden = true;
  document.documentElement.append(note, dot); // outside body: go-app keeps that clean
  let frame = 0, keyed = 0;
  const hide = () => { note.hidden = dot.hidden = true; };
  const show = (art, key, px, py) => {
    const svg = art.querySelector('svg');
    if (!svg) return hide();
    const r = svg.getBoundingClientRect(), v = svg.viewBox.baseVal;
    const sx = r.width / (v.width || r.width), sy = r.height / (v.height || r.height);
    const got = ask(art.dataset.fig, key, (px - r.x) / sx, (py - r.y) / sy);
    if (!got) return hide();
    const [x, y, text] = got;
    note.textContent = text;
    note.hidden = dot.hidden = false;
    const cx = r.x + x * sx, cy = r.y + y * sy, w = note.offsetWidth, h = note.offsetHeight;
    const left = Math.max(8, Math.min(innerWidth - w - 8, cx - w / 2));
    const top = cy - h - 12 < 60 ? cy + 14 : cy - h - 12;
    note.style.transform = 'translate(' + Math.round(left) + 'px,' + Math.round(top) + 'px)';
    dot.style.transform = 'translate(' + (cx - 5) + 'px,' + (cy - 5) + 'px)';
  };
  document.addEventListener('pointermove', (e) => {
    const art = e.target.closest?.('.art[data-fig]');
    if (!art || art.hasPointerCapture(e.pointerId)) { if (!note.hidden && !document.activeElement?.matches('.art[data-fig]')) hide(); return; }
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => show(art, '', e.clientX, e.clientY));
  }, { passive: true });
  document.addEventListener('keydown', (e) => {
    const art = e.target;
    if (!art.matches?.('.art[data-fig]')) return;
    if (e.key === 'Escape') return hide();
    if (!['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(e.key)) return;
    e.preventDefault();
    keyed = performance.now();
    show(art, e.key, 0, 0);
  });
  document.addEventListener('focusout', hide);
  // Focus scrolls a picture into sight, and its event may come after the key.
  addEventListener('scroll', () => { if (performance.now() - keyed > 1000) hide(); }, { passive: true });
};

// silkActs tells f what painted HTML asks an answer for: f(kind, name, of, key, el).
// An element says what it does in data-act (a press), data-change (a finished
// change), data-input (every one) or data-keys; data-kind is a place of the map.
window.silkActs = (f) => {
  for (const [type, kind] of [['click', 'act'], ['change', 'change'], ['input', 'input'], ['keydown', 'keys']]) {
    document.addEventListener(type, (e) => {
      if (kind === 'keys' && (e.shiftKey || e.ctrlKey || e.altKey || e.metaKey)) return;
      const el = e.target.closest?.('[data-' + kind + ']');
      if (el) {
        if (f(kind, el.dataset[kind], el.dataset.of ?? '', e.key ?? '', el) && kind === 'keys') e.preventDefault();
        return;
      }
      const place = kind === 'act' && e.target.closest?.('[data-kind]');
      if (place) f('pick', place.dataset.kind, place.dataset.id, '', place);
    });
  }
};

// silkKeys tells f every key that is meant for the page as a whole, as
// "ctrl+shift+z"; f answers whether it did something.
window.silkKeys = (f) => {
  document.addEventListener('keydown', (e) => {
    if (e.altKey || e.isComposing || document.querySelector('dialog[open]')) return;
    const at = e.target, typing = at.matches?.('input:not([type=range]):not([type=checkbox]):not([type=radio]),textarea,select,[contenteditable]');
    if (typing) return;
    // Arrow keys belong to what takes them: sliders, pictures, the map, lists.
    if (e.key.startsWith('Arrow') && (e.defaultPrevented || at.closest?.('input,.art,.map,.twin,.card,details,[role=toolbar]'))) return;
    const ctrl = e.ctrlKey || e.metaKey;
    let key = e.key.length === 1 ? e.key.toLowerCase() : e.key;
    if (ctrl && e.shiftKey) key = 'shift+' + key;
    if (ctrl) key = 'ctrl+' + key;
    if (key === 'ctrl+y') key = 'ctrl+shift+z';
    if (key === '=') key = '+';
    if (f(key)) e.preventDefault();
  });
};

// The arrow keys turn a field of numbers by its step. The wheel turns nothing.
document.addEventListener('keydown', (e) => {
  const field = e.target, by = { ArrowUp: 1, ArrowDown: -1 }[e.key];
  if (!by || !field.matches?.('input.num') || field.readOnly || e.altKey || e.ctrlKey || e.metaKey || !Number.isFinite(Number(field.value))) return;
  e.preventDefault();
  field.value = +(Number(field.value) + by * field.dataset.step).toPrecision(12);
  field.dispatchEvent(new Event('change', { bubbles: true }));
});

// silkHostPNG answers a host page's request for a picture as PNG.
window.silkHostPNG = async (key, name, src, w, h) => {
  try {
    const image = new Image();
    image.src = src;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(w * 2);
    canvas.height = Math.round(h * 2);
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    window.silkHost?.reply(key, JSON.stringify({ name, mime: 'image/png', text: canvas.toDataURL('image/png') }));
  } catch (e) {
    window.silkHost?.error(key, String(e));
  }
};

// silkGo follows an address as a link is followed: the program stays (go-app).
window.silkGo = (to) => {
  const a = document.createElement('a');
  a.href = to;
  a.dataset.led = ''; // who called scrolls
  document.documentElement.append(a); // outside body: go-app keeps that clean
  a.click();
  a.remove();
};

// silkShow scrolls to what has appeared.
window.silkShow = (id) => {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  document.getElementById(id)?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
};

// A swipe over a card of the story turns to the next; not one that began on a slider.
{
  let x = 0, y = 0, on = false;
  addEventListener('touchstart', (e) => {
    const at = e.target;
    on = e.touches.length === 1 && !!at.closest?.('.qcard') && !at.closest('input,select');
    ({ clientX: x, clientY: y } = e.touches[0]);
  }, { passive: true });
  addEventListener('touchend', (e) => {
    const t = e.changedTouches[0], dx = t.clientX - x, dy = t.clientY - y;
    if (on && Math.abs(dx) > 56 && Math.abs(dy) < 40) document.getElementById(dx < 0 ? 'card-on' : 'card-back')?.click();
    on = false;
  }, { passive: true });
}
