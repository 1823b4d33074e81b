'use strict';
// What the simulator needs of the browser and cannot say through go-app.
// Every function is called from Go (app/ui); none keeps state of the scenario.

// silkLayout lists every picture as "id:width:visible".
window.silkLayout = () => {
  let s = '';
  for (const e of document.querySelectorAll('.art[data-fig]')) {
    const r = e.getBoundingClientRect();
    if (r.width > 0) s += e.dataset.fig + ':' + Math.floor(r.width) + ':' + (r.bottom > -80 && r.top < innerHeight + 80 ? 1 : 0) + ' ';
  }
  return s;
};

// silkLater calls f once, ms after the last request.
{
  let timer = 0;
  window.silkLater = (f, ms) => { clearTimeout(timer); timer = setTimeout(f, ms); };
}

// silkOnLayout calls f when the window was resized or scrolled to other pictures.
window.silkOnLayout = (f) => {
  let timer = 0;
  const soon = () => { clearTimeout(timer); timer = setTimeout(f, 150); };
  addEventListener('scroll', soon, { passive: true });
};

// silkAddress writes the query into the address bar, a few times a second at most:
// browsers stop pages that do it more often. Sandboxed frames of old browsers
// refuse, which costs nothing but the address.
{
  let timer = 0, wanted = null;
  // The list of hosts that a frame may answer is no part of the scenario.
  const hosts = new URLSearchParams(location.search).get('hosts');
  const write = () => {
    timer = 0;
    const now = wanted;
    wanted = null;
    if (!now || now.at !== location.href) return; // the visitor went elsewhere meanwhile
    try { history.replaceState(history.state, '', location.pathname + (now.q ? '?' + now.q : '') + location.hash); } catch { /* refused */ }
    timer = setTimeout(write, 400);
  };
  window.silkAddress = (q) => {
    if (hosts !== null) q += (q && '&') + 'hosts=' + encodeURIComponent(hosts);
    if (!wanted && q === location.search.slice(1)) return;
    wanted = { q, at: location.href };
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
    if (!art) { if (!note.hidden && !document.activeElement?.matches('.art[data-fig]')) hide(); return; }
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

// silkKeys tells f every key that is meant for the page as a whole, as
// "ctrl+shift+z"; f answers whether it did something.
window.silkKeys = (f) => {
  document.addEventListener('keydown', (e) => {
    if (e.altKey || e.isComposing || document.querySelector('dialog[open]')) return;
    const at = e.target, typing = at.matches?.('input:not([type=range]):not([type=checkbox]):not([type=radio]),textarea,select,[contenteditable]');
    if (typing) return;
    const ctrl = e.ctrlKey || e.metaKey;
    let key = e.key.length === 1 ? e.key.toLowerCase() : e.key;
    if (ctrl && e.shiftKey) key = 'shift+' + key;
    if (ctrl) key = 'ctrl+' + key;
    if (key === 'ctrl+y') key = 'ctrl+shift+z';
    if (key === '=') key = '+';
    if (f(key)) e.preventDefault();
  });
};

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

// silkShow scrolls to what has appeared.
window.silkShow = (id) => {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  document.getElementById(id)?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
};
