'use strict';
// A dotted word and the mark of an equation explain themselves in place: what
// the picture shows, the equation with its sentence, and the links on to both.
// Without scripts, or with a modifier key, they are the plain links they are.
// The equation is read from the methods page, which is stored for offline use.
{
  const zh = document.documentElement.lang.startsWith('zh');
  const t = (en, han) => (zh ? han : en);
  const links = ':is(#words, #verdict, #atop, #qcard) a:is([data-figure], .eq)';
  const pages = {}; // address of a methods page: its document, or what will be it
  let box = null;

  const el = (name, cls, text) => {
    const e = document.createElement(name);
    if (cls) e.className = cls;
    if (text) e.textContent = text;
    return e;
  };
  const page = (url) => (pages[url] ??= fetch(url).then((r) => {
    if (!r.ok) throw new Error(r.status);
    return r.text();
  }).then((s) => new DOMParser().parseFromString(s, 'text/html')).catch((e) => { delete pages[url]; throw e; }));

  // The picture small, with none of its names for programs.
  const picture = (fig) => {
    const svg = fig.querySelector('.art svg');
    if (!svg) return null;
    const copy = svg.cloneNode(true);
    for (const e of [copy, ...copy.querySelectorAll('[id]')]) e.removeAttribute('id');
    for (const n of ['role', 'tabindex', 'aria-labelledby', 'aria-describedby']) copy.removeAttribute(n);
    copy.setAttribute('aria-hidden', 'true');
    const art = el('div', 'explain-pic');
    art.append(copy);
    return art;
  };

  const equation = (into, a) => {
    const url = new URL(a.href), id = url.hash.slice(1);
    into.append(el('p', 'note', t('Fetching the equation…', '正在读取方程…')));
    page(url.pathname).then((d) => {
      const from = d.getElementById(id);
      if (!from) throw new Error(id);
      const h = el('h3', '', from.querySelector('h4').textContent);
      const parts = [...from.querySelectorAll('.math, .math ~ p')].map((e) => document.importNode(e, true));
      for (const part of parts) for (const l of part.querySelectorAll('a[href]')) l.href = new URL(l.getAttribute('href'), url).href;
      into.replaceChildren(h, ...parts);
    }).catch(() => into.replaceChildren(el('p', 'note', t('The equation is on the methods page, which could not be reached.', '方程见方法页，该页目前无法读取。')))).finally(() => place(box?.anchor));
  };

  // Beside its word on a wide window; on a phone the sheet says where.
  const place = (a) => {
    if (!a?.isConnected || !box.matches(':popover-open') || innerWidth < 700) return;
    const r = a.getClientRects()[0] ?? a.getBoundingClientRect(), w = box.offsetWidth, h = box.offsetHeight;
    const above = r.bottom + 8 + h > innerHeight - 12 && r.top - 8 - h >= 64;
    box.style.left = Math.max(12, Math.min(r.left, document.documentElement.clientWidth - w - 12)) + scrollX + 'px';
    box.style.top = Math.max(64, above ? r.top - 8 - h : Math.min(r.bottom + 8, innerHeight - h - 12)) + scrollY + 'px';
  };

  const open = (a) => {
    if (!box) {
      box = el('div', 'explain');
      box.id = 'explain';
      box.popover = 'auto';
      box.tabIndex = -1;
      box.setAttribute('role', 'dialog');
      box.setAttribute('aria-labelledby', 'explain-title');
      box.addEventListener('click', (e) => { if (e.target.closest('a, .explain-close')) close(!e.target.closest('a')); });
      box.addEventListener('keydown', (e) => {
        if (e.key !== 'Escape') return;
        e.preventDefault(); // and nothing behind it closes with it
        e.stopPropagation();
        close(true);
      });
      document.body.append(box);
    }
    const span = a.closest('[data-sentence]') ?? a.parentElement;
    const mark = a.classList.contains('eq');
    const word = mark ? a.parentElement.previousElementSibling : a;
    const eq = mark ? a : a.nextElementSibling?.querySelector('a.eq');
    const fig = word?.dataset?.figure && document.getElementById('fig-' + word.dataset.figure);
    const title = el('h2', '', (fig && fig.querySelector('h1, h2, h3')?.textContent) || word?.textContent || a.textContent);
    title.id = 'explain-title';
    const shut = el('button', 'tool explain-close', '✕');
    shut.type = 'button';
    shut.setAttribute('aria-label', t('Close', '关闭'));
    const head = el('div', 'explain-head');
    head.append(title, shut);
    box.replaceChildren(head);
    if (fig) {
      const note = fig.querySelector('.note')?.textContent;
      if (note) box.append(el('p', '', note));
      const art = picture(fig);
      if (art) box.append(art);
    }
    const on = el('p', 'explain-on');
    const link = (href, text) => {
      const l = el('a', '', text);
      l.href = href;
      on.append(l, ' ');
    };
    if (word?.href) link(word.getAttribute('href'), t('To the picture', '查看此图'));
    if (eq) {
      const said = el('div', 'explain-eq manual');
      box.append(said);
      link(eq.href, t('Equation ' + eq.textContent + ' in the methods', '方法页：方程' + eq.textContent));
      equation(said, eq);
    }
    box.append(on);
    box.anchor = a;
    if (!box.matches(':popover-open')) box.showPopover();
    box.scrollTop = 0;
    place(a);
    box.focus({ preventScroll: true });
    box.at = span && [span.dataset.sentence, [...span.querySelectorAll('a')].indexOf(a), a.closest('#words, #verdict, #atop')?.id];
  };

  // The text may have been written anew meanwhile: the same word of the same
  // sentence gets the keyboard back.
  const close = (back) => {
    const [sentence, n, where] = box.at ?? [];
    box.hidePopover();
    if (!back) return;
    const a = box.anchor.isConnected ? box.anchor : document.querySelector(`#${where} [data-sentence="${sentence}"]`)?.querySelectorAll('a')[n];
    a?.focus({ preventScroll: true });
  };

  const soon = (e) => { const a = e.target.closest?.(links); if (a && !a.ariaHasPopup) a.ariaHasPopup = 'dialog'; };
  document.addEventListener('focusin', soon);
  document.addEventListener('pointerover', soon);
  document.addEventListener('click', (e) => {
    const a = e.target.closest?.(links);
    if (!a || e.button || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey || !HTMLElement.prototype.showPopover) return;
    // Where there is neither picture nor equation to show, the link is followed.
    const word = a.classList.contains('eq') ? null : a;
    if (word?.href && !document.getElementById('fig-' + word.dataset.figure) && !word.nextElementSibling?.querySelector('a.eq')) return;
    e.preventDefault();
    e.stopPropagation();
    open(a);
  }, true);
}
