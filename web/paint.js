'use strict';
// silkPaint applies changes collected in Go: a flat list of id, kind, value.
// One call from Go costs as much as this whole loop. Kinds: "html" (made by our
// own printers), "text", "value" (of an input), "class", "attr:NAME" (empty
// removes). A value that an element already has is skipped.
{
  const painted = new WeakMap();

  // replace changes the content of an element and keeps the keyboard where it
  // was: on the element with the same id or data-key, the same place of the map, or
  // else the one that stands where it stood.
  const replace = (e, html) => {
    const at = document.activeElement;
    const inside = at && at !== e && e.contains(at);
    const stops = 'a[href],button,input,select,textarea,[tabindex]';
    const nth = inside ? [...e.querySelectorAll(stops)].indexOf(at) : -1;
    e.innerHTML = html;
    if (!inside) return;
    const is = (name, value) => '[data-' + name + '="' + CSS.escape(value) + '"]';
    const { key, kind, id } = at.dataset;
    const by = at.id ? '#' + CSS.escape(at.id) : key ? is('key', key) : kind && id ? is('kind', kind) + is('id', id) : '';
    const to = by ? e.querySelector(by) : e.querySelectorAll(stops)[nth];
    to?.focus({ preventScroll: true });
  };

  window.silkPaint = (ops) => {
    for (let i = 0; i + 2 < ops.length; i += 3) {
      const e = document.getElementById(ops[i]);
      if (!e) continue;
      const kind = ops[i + 1], value = ops[i + 2];
      if (kind === 'value') { // the visitor may have changed it meanwhile
        if (e.value !== value && (e !== document.activeElement || e.type === 'range')) e.value = value;
        continue;
      }
      let had = painted.get(e);
      if (!had) painted.set(e, had = new Map());
      if (had.get(kind) === value) continue;
      had.set(kind, value);
      if (kind === 'html') replace(e, value);
      else if (kind === 'text') e.textContent = value;
      else if (kind === 'class') e.setAttribute('class', value);
      else if (kind.startsWith('attr:')) {
        if (value === '') e.removeAttribute(kind.slice(5)); else e.setAttribute(kind.slice(5), value);
      }
    }
  };
}
