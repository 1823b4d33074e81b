'use strict';
// silkPaint applies changes collected in Go: a list of id, kind, value, in one text with
// NUL between them, for every value from Go costs a call. Kinds: "html" (made by our
// own printers), "text", "value" (of an input), "class", "attr:NAME" (empty
// removes). A value that an element already has is skipped. While something is pressed
// nothing is painted but what a slider moves: a button that is painted anew, or moved
// away by what is painted above it, between press and release loses its click. Nor is
// a field painted anew while somebody types in it: what has been typed would be lost.
{
  const painted = new WeakMap();

  // replace changes the content of an element and keeps the keyboard where it
  // was: on the element of the same name, the same one of several, or else on the
  // one that stands where it stood.
  const name = (e) => {
    const { key, kind, id, act, of } = e.dataset;
    return e.id || JSON.stringify([key, kind, id, act, of, e.getAttribute('href'), e.localName]);
  };
  const replace = (e, html) => {
    const at = document.activeElement;
    const inside = at && at !== e && e.contains(at);
    const stops = () => [...e.querySelectorAll('a[href],button,input,select,textarea,summary,[tabindex]')];
    const before = inside ? stops() : [];
    e.innerHTML = html;
    if (!inside) return;
    const same = (all) => all.filter((x) => name(x) === name(at));
    const after = stops(), namesakes = same(after);
    const to = namesakes[Math.min(same(before).indexOf(at), namesakes.length - 1)] ?? after[Math.min(before.indexOf(at), after.length - 1)];
    to?.focus({ preventScroll: true });
  };

  let pressed = null;
  const held = new Map(); // "id kind": [id, kind, value]
  let from = null, sliding = false, typing = null;
  const press = (e) => {
    from = e;
    sliding = e.target.matches?.('input');
    pressed = e.target.closest?.('button, a, summary, label, [role=button], [data-kind]');
  };
  const release = () => {
    pressed = null;
    if (held.size === 0) return;
    const ops = [...held.values()].flat();
    held.clear();
    paint(ops);
  };
  // What a click asks for is painted at once. It comes after the release, on a touch
  // screen in a task of its own.
  addEventListener('click', () => { pressed = null; setTimeout(release); }, true);
  const soon = () => { const was = pressed; setTimeout(() => { if (pressed === was) release(); }, 50); };
  addEventListener('pointerdown', press, true);
  addEventListener('pointermove', (e) => { // a drag is no press
    if (pressed && Math.hypot(e.clientX - from.clientX, e.clientY - from.clientY) > 8) release();
  }, { capture: true, passive: true });
  addEventListener('pointerup', soon, true);
  addEventListener('pointercancel', release, true);
  addEventListener('keydown', (e) => { if (e.key === ' ') press(e); }, true);
  addEventListener('keyup', (e) => { if (e.key === ' ') soon(); }, true);
  addEventListener('blur', release);
  addEventListener('input', (e) => { if (!e.target.matches('[type=range],[type=checkbox],[type=radio],select')) typing = e.target; }, true);
  // The page answers what was typed; what waited comes after that.
  for (const done of ['change', 'focusout']) addEventListener(done, () => { typing = null; setTimeout(() => { if (!pressed) release(); }, 50); }, true);

  const paint = (ops) => {
    for (let i = 0; i + 2 < ops.length; i += 3) {
      const e = document.getElementById(ops[i]);
      const kind = ops[i + 1], value = ops[i + 2];
      const key = ops[i] + ' ' + kind;
      held.delete(key);
      if (pressed && (!sliding || (kind === 'html' || kind === 'text') && e?.contains(pressed))) {
        held.set(key, [ops[i], kind, value]);
        continue;
      }
      if (!e) continue;
      if (typing?.isConnected && (kind === 'html' || kind === 'text') && e.contains(typing)) {
        held.set(key, [ops[i], kind, value]);
        continue;
      }
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
    silkSteady();
  };
  window.silkPaint = (text) => paint(text.split('\0'));
}
