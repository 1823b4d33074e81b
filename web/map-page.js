'use strict';
// Places on the map for the pointer and the keyboard. f answers in Go
// (app/view/map.go): f('tip', kind, id) with [name, line] or nothing; f('over', x,
// y) the same with the place under a pixel, [name, line, x, y, reach], where no
// x means a line; f('press', x, y) opens that place's card; f('at', kind, id) is
// told where the keyboard is, f('pan', x, y) moves the map by parts of its size,
// f('close') closes the card.
//
// What is under the pointer is asked of the program: places may be nearer to
// each other than the shapes that the keyboard and assistive technology use.
//
// Of the map's many places one is in the order of Tab. From there the arrows
// lead left and right through the places of its kind, from west to east, and up
// and down to the other kinds; on the map itself they move it.
window.silkMap = (f) => {
  const map = document.getElementById('art-map');
  if (!map) return;
  const tip = document.createElement('div'), name = document.createElement('b'), line = document.createElement('span');
  tip.className = 'maptip';
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true'); // the same is in the name and the card
  tip.append(name, line);
  document.documentElement.append(tip); // outside body: go-app keeps that clean
  const kinds = ['home', 'corridor', 'park', 'host', 'node'];
  const place = (e) => e.target.closest?.('#art-map [data-kind]');
  const rect = (e) => e.getBoundingClientRect();

  const hide = () => { tip.hidden = true; map.classList.remove('at-place'); };
  const show = (got, x, y) => {
    if (!got) return hide();
    [name.textContent, line.textContent] = got;
    tip.hidden = false;
    const w = tip.offsetWidth, h = tip.offsetHeight;
    const left = Math.max(8, Math.min(innerWidth - w - 8, x - w / 2));
    tip.style.transform = 'translate(' + Math.round(left) + 'px,' + Math.round(y - h < 64 ? y + 32 : y - h) + 'px)';
  };

  // pixel is a pointer's place in the picture: viewBox and frame are one size.
  const pixel = (e) => { const r = rect(map); return [e.clientX - r.x - map.clientLeft, e.clientY - r.y - map.clientTop]; };
  let frame = 0;
  map.addEventListener('pointermove', (e) => {
    cancelAnimationFrame(frame);
    if (e.pointerType !== 'mouse' || e.buttons) return hide();
    frame = requestAnimationFrame(() => {
      const got = f('over', ...pixel(e)), r = rect(map);
      if (got?.[2] === undefined) show(got, e.clientX, e.clientY - 14);
      else show(got, r.x + map.clientLeft + got[2], r.y + map.clientTop + got[3] - got[4] - 6);
      map.classList.toggle('at-place', !!got);
    });
  }, { passive: true });
  map.addEventListener('pointerleave', () => { cancelAnimationFrame(frame); hide(); });
  map.addEventListener('pointerdown', hide);
  addEventListener('scroll', hide, { passive: true });
  map.addEventListener('click', (e) => {
    if (!e.detail) return; // made by a key or by assistive technology: it names its place
    e.stopPropagation();
    hide();
    f('press', ...pixel(e));
  });

  map.addEventListener('focusin', (e) => {
    const at = place(e);
    if (!at) return hide();
    for (const o of map.querySelectorAll('[data-kind][tabindex="0"]')) o.setAttribute('tabindex', '-1');
    at.setAttribute('tabindex', '0');
    f('at', at.dataset.kind, at.dataset.id);
    const r = rect(at);
    if (at.matches(':focus-visible')) show(f('tip', at.dataset.kind, at.dataset.id), r.x + r.width / 2, r.y - 6);
  });
  map.addEventListener('focusout', hide);

  // ordered lists the places in the view by kind, each kind from west to east.
  const ordered = () => [...map.querySelectorAll('[data-kind]')]
    .map((e) => ({ e, k: kinds.indexOf(e.dataset.kind), x: rect(e).x + rect(e).width / 2 }))
    .sort((a, b) => a.k - b.k || a.x - b.x);
  const pans = { ArrowLeft: [-.15, 0], ArrowRight: [.15, 0], ArrowUp: [0, -.15], ArrowDown: [0, .15] };

  map.addEventListener('keydown', (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const at = place(e);
    if (!at) {
      if (e.target !== map) return;
      if (pans[e.key]) { e.preventDefault(); f('pan', ...pans[e.key]); }
      if (e.key === 'Enter') { e.preventDefault(); map.querySelector('[data-kind][tabindex="0"]')?.focus(); }
      return;
    }
    if (e.key === 'Enter' || e.key === ' ') {
      e.preventDefault();
      hide();
      at.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      return;
    }
    const all = ordered(), i = all.findIndex((o) => o.e === at), n = all.length;
    let to = null;
    if (e.key === 'ArrowRight') to = all[(i + 1) % n];
    if (e.key === 'ArrowLeft') to = all[(i + n - 1) % n];
    if (e.key === 'Home') to = all[0];
    if (e.key === 'End') to = all[n - 1];
    if (e.key === 'ArrowDown') to = all.find((o) => o.k > all[i].k) ?? all[0];
    if (e.key === 'ArrowUp') {
      const before = all.filter((o) => o.k < all[i].k), k = before.at(-1)?.k ?? all[n - 1].k;
      to = all.find((o) => o.k === k);
    }
    if (!to) return;
    e.preventDefault();
    to.e.focus({ preventScroll: true });
  });

  // Escape hides what a passing pointer brought up, then the card.
  document.addEventListener('keydown', (e) => {
    if (e.key !== 'Escape' || e.defaultPrevented || document.querySelector('dialog[open]')) return;
    if (!tip.hidden) return hide();
    const card = document.getElementById('card');
    if (card && !card.hidden) { e.preventDefault(); f('close'); }
  });
};

// silkCard moves the keyboard into the card that was opened, or back to the
// place (kind, id) whose card was closed.
window.silkCard = (open, kind, id) => {
  if (open) {
    const card = document.getElementById('card');
    document.getElementById('card-title')?.focus({ preventScroll: true });
    const top = card?.getBoundingClientRect().top;
    if (top > innerHeight * .6) scrollBy(0, top - innerHeight * .5); // a sheet below the map: both in sight
    return;
  }
  const on = document.activeElement; // closed from elsewhere, the keyboard stays there
  if (on && on !== document.body && !on.closest('#card, .mapbox')) return;
  const at = [...document.querySelectorAll('#art-map [data-kind]')].find((e) => e.dataset.kind === kind && e.dataset.id === id);
  (at ?? document.getElementById('art-map'))?.focus({ preventScroll: true });
};
