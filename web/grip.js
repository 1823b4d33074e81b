'use strict';
// A grip in a picture moves a slider of the page, which stays there for the keyboard:
// data-grip is the slider's id, data-span where it begins and ends in the picture's
// pixels. The picture may be painted anew while it moves, so its place holds the pointer.
{
  let held = null;
  const move = (e) => {
    const { slider: s, x, w, by } = held, low = +s.min, high = +s.max;
    s.value = low + (high - low) * Math.max(0, Math.min(1, (e.clientX - by - x) / w));
    s.dispatchEvent(new Event('input', { bubbles: true }));
  };
  document.addEventListener('pointerdown', (e) => {
    const grip = e.button ? null : e.target.closest?.('[data-grip]');
    const s = grip && document.getElementById(grip.dataset.grip);
    if (!s) return;
    const svg = grip.ownerSVGElement, r = svg.getBoundingClientRect(), k = r.width / (svg.viewBox.baseVal.width || r.width);
    const [from, to] = grip.dataset.span.split(':'), x = r.x + from * k, w = (to - from) * k;
    held = { slider: s, x, w, by: e.clientX - x - w * (s.value - s.min) / (s.max - s.min) };
    e.preventDefault();
    grip.closest('.art').setPointerCapture(e.pointerId);
  });
  document.addEventListener('pointermove', (e) => { if (held) move(e); }, { passive: true });
  const drop = () => {
    const s = held?.slider;
    held = null;
    s?.dispatchEvent(new Event('change', { bubbles: true }));
  };
  document.addEventListener('pointerup', drop);
  document.addEventListener('pointercancel', drop);
}
