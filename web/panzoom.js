'use strict';
// silkPanZoom lets a pointer move and magnify the pictures that lie on each other
// inside an element by their viewBox: drag, pinch, and the wheel with Ctrl or
// Cmd (as a trackpad's pinch reports it), so that the wheel alone still scrolls
// the page. Keys and buttons are the program's job; it can set the viewBox itself
// at any time, because every gesture starts from the viewBox it finds.
//
// back names a global function that is called with x, y, width, height when the
// view rests. The whole picture is the element's data-whole "x y w h", or else
// the first viewBox seen; then the pictures keep the viewBox that the gesture
// gave them. With data-whole the program draws the view that it was told, and
// the viewBox goes back to what it was. most is the greatest magnification of
// the whole (default 12); the element's data-most goes before.
window.silkPanZoom = (id, back, most = 12) => {
  const host = document.getElementById(id);
  if (!host) return;
  const svgs = () => (host.localName === 'svg' ? [host] : host.querySelectorAll(':scope > svg'));
  const svg = () => svgs()[0];
  const box = (s) => { const v = s.viewBox.baseVal; return { x: v.x, y: v.y, w: v.width, h: v.height }; };
  let first = null;
  const whole = () => {
    const given = host.dataset.whole?.split(' ').map(Number);
    if (given?.length === 4 && given.every(Number.isFinite)) return { x: given[0], y: given[1], w: given[2], h: given[3] };
    return first ??= box(svg());
  };
  const closest = () => whole().w / (+host.dataset.most || most);
  const magnified = () => now().w < whole().w * .999;
  const set = (v) => { for (const s of svgs()) s.setAttribute('viewBox', v); };

  let view = null, plain = null, frame = 0, rest = 0;
  const show = (v) => {
    const all = whole();
    const w = Math.min(all.w, Math.max(closest(), v.w)), h = w * all.h / all.w;
    plain ??= svg().getAttribute('viewBox');
    view = { w, h, x: Math.min(all.x + all.w - w, Math.max(all.x, v.x)), y: Math.min(all.y + all.h - h, Math.max(all.y, v.y)) };
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (view) set([view.x, view.y, view.w, view.h].map((n) => n.toFixed(2)).join(' '));
    });
    clearTimeout(rest);
    rest = setTimeout(() => {
      const { x, y, w, h } = view;
      view = null;
      window[back]?.(x, y, w, h);
      if (host.dataset.whole) set(plain);
      plain = null;
    }, 120);
  };
  const now = () => view ?? box(svg());
  // at is the place of a pointer as a share of the picture's size.
  const at = (e) => { const r = svg().getBoundingClientRect(); return { fx: (e.clientX - r.x) / r.width, fy: (e.clientY - r.y) / r.height }; };
  const zoom = (v, factor, { fx, fy }) => {
    const all = whole(), w = Math.min(all.w, Math.max(closest(), v.w / factor)), h = w * all.h / all.w;
    show({ w, h, x: v.x + (v.w - w) * fx, y: v.y + (v.h - h) * fy });
  };

  host.addEventListener('wheel', (e) => {
    if (!e.ctrlKey && !e.metaKey || !svg()) return;
    e.preventDefault();
    whole();
    zoom(now(), Math.exp(-e.deltaY * (e.deltaMode ? .05 : .004)), at(e));
  }, { passive: false });

  const fingers = new Map();
  let moved = false;
  host.addEventListener('pointerdown', (e) => {
    if (e.button || !svg()) return;
    whole();
    if (!fingers.size) moved = false;
    fingers.set(e.pointerId, at(e));
  });
  const move = (e) => {
    const was = fingers.get(e.pointerId);
    if (!was || !svg()) return;
    const is = at(e), v = now();
    if (fingers.size === 1) {
      if (!magnified()) return; // nothing to move; a finger scrolls the page
      if (!moved && Math.hypot(is.fx - was.fx, is.fy - was.fy) < .008) return;
      moved = true;
      host.setPointerCapture?.(e.pointerId);
      show({ ...v, x: v.x - (is.fx - was.fx) * v.w, y: v.y - (is.fy - was.fy) * v.h });
    } else if (fingers.size === 2) {
      moved = true;
      host.setPointerCapture?.(e.pointerId);
      const other = [...fingers].find(([k]) => k !== e.pointerId)[1];
      const gap = (p) => Math.hypot(p.fx - other.fx, p.fy - other.fy) || 1e-6;
      zoom(v, gap(is) / gap(was), { fx: (is.fx + other.fx) / 2, fy: (is.fy + other.fy) / 2 });
    }
    fingers.set(e.pointerId, is);
  };
  const up = (e) => {
    // The click that ends a drag comes at once, or not at all where what was
    // under the pointer is no more.
    if (fingers.delete(e.pointerId) && !fingers.size) setTimeout(() => { moved = false; }, 50);
  };
  host.addEventListener('pointermove', move);
  host.addEventListener('pointerup', up);
  host.addEventListener('pointercancel', up);
  host.addEventListener('lostpointercapture', up);
  // A drag is not a click on what lies under it.
  host.addEventListener('click', (e) => { if (moved) { e.stopPropagation(); e.preventDefault(); moved = false; } }, true);
  // Two fingers belong to the picture; one too, once it is magnified.
  host.addEventListener('touchmove', (e) => { if (svg() && (e.touches.length > 1 || magnified())) e.preventDefault(); }, { passive: false });
};
