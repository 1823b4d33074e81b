'use strict';
// Small courtesies of the page.

// silkPrint prints when the click is over.
window.silkPrint = () => setTimeout(() => print(), 50);

// The lever in hand stays where it is, though what is written above it grows and
// shrinks with every run: until hand and keyboard have left the panel the texts
// keep the height they have had, and what they grow by is scrolled away.
// silkPaint calls silkSteady when it has painted.
{
  const texts = ['verdict', 'report'];
  let held = null, top = 0, scrolled = 0;
  const box = () => held.closest('.panel');
  const place = () => { top = held.getBoundingClientRect().top; scrolled = box().scrollTop + scrollY; };
  const hold = (e) => {
    const lever = e.target.closest?.('.panel .lever, .panel .presets');
    if (lever) { held = lever; place(); silkSteady(); }
  };
  const leave = (e) => {
    if (!held || e.target.closest?.('.panel') || e.type !== 'focusin' && box()?.contains(document.activeElement) && document.activeElement.matches(':focus-visible')) return;
    held = null;
    for (const id of texts) { const t = document.getElementById(id); if (t) t.style.minHeight = ''; }
  };
  window.silkSteady = () => {
    if (!held?.isConnected) return;
    for (const id of texts) {
      const t = document.getElementById(id);
      if (t && t.offsetHeight > (parseFloat(t.style.minHeight) || 0)) t.style.minHeight = t.offsetHeight + 'px';
    }
    const b = box(), by = held.getBoundingClientRect().top - top;
    if (by && scrolled === b.scrollTop + scrollY) { // and not by the visitor
      if (b.scrollHeight > b.clientHeight) b.scrollTop += by; else scrollBy(0, by);
    }
    place();
  };
  for (const type of ['pointerdown', 'focusin']) document.addEventListener(type, hold, true);
  for (const type of ['pointerdown', 'pointerover', 'focusin']) document.addEventListener(type, leave, true);
}

// silkOnPrint calls f before the browser prints, by whichever way.
window.silkOnPrint = (f) => addEventListener('beforeprint', () => f());
