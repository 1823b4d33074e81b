'use strict';
// silkDrawer moves the keyboard to an element when the drawer opens or closes;
// Escape in the drawer closes it as its button does.
window.silkDrawer = (open, id) => {
  document.documentElement.classList.toggle('drawn', open);
  const at = document.getElementById(id) ?? document.getElementById('levers');
  at?.focus({ preventScroll: open });
};
document.addEventListener('keydown', (e) => {
  const drawer = document.getElementById('drawer');
  if (e.key !== 'Escape' || e.defaultPrevented || !drawer || drawer.hidden || document.querySelector('dialog[open]')) return;
  if (!drawer.contains(document.activeElement) && document.activeElement !== document.body) return;
  e.preventDefault();
  drawer.querySelector('[data-act="drawer-close"]').click();
});

// silkReveal opens what an element is folded into, scrolls to it and focuses a
// field in it.
window.silkReveal = (id, field) => {
  const e = document.getElementById(id);
  if (!e) return;
  for (let d = e.closest('details'); d; d = d.parentElement.closest('details')) d.open = true;
  e.scrollIntoView({ block: 'center' });
  (document.getElementById(field) ?? e.querySelector('button,input'))?.focus({ preventScroll: true });
};
