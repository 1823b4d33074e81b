'use strict';
// The one menu of all pictures (app/view/menu.go). A button with data-act="menu"
// asks for it; the program fills it, and silkMenu opens it beside the button. The
// browser closes it on Escape and on a press elsewhere.
{
  let from = null, opened = 0;
  const menu = () => document.getElementById('picmenu');
  const items = () => [...menu().querySelectorAll('[role=menuitem]')];
  const button = (of) => document.querySelector('[data-act="menu"][data-of="' + CSS.escape(of) + '"]');
  const close = () => { if (menu()?.matches(':popover-open')) menu().hidePopover(); };

  const place = () => {
    const m = menu(), b = from.getBoundingClientRect(), r = m.getBoundingClientRect();
    const below = b.bottom + 4 + r.height <= innerHeight || b.top < r.height + 4;
    m.style.left = Math.max(8, Math.min(b.left, innerWidth - r.width - 8)) + 'px';
    m.style.top = Math.max(8, below ? Math.min(b.bottom + 4, innerHeight - r.height - 8) : b.top - r.height - 4) + 'px';
  };

  window.silkMenu = (of) => {
    const m = menu(), again = m.matches(':popover-open') && from?.dataset.of === of;
    close();
    from?.setAttribute('aria-expanded', 'false');
    if (again) return;
    from = button(of);
    if (!from) return;
    m.showPopover();
    opened = performance.now();
    place();
    from.setAttribute('aria-expanded', 'true');
    items()[0]?.focus();
  };

  document.addEventListener('toggle', (e) => {
    if (e.target !== menu() || e.newState === 'open') return;
    from?.setAttribute('aria-expanded', 'false');
    if (menu().contains(document.activeElement) || document.activeElement === document.body) from?.focus({ preventScroll: true });
  }, true);

  document.addEventListener('keydown', (e) => {
    if (!menu()?.contains(e.target)) return;
    const all = items(), at = all.indexOf(e.target), n = all.length;
    const to = { ArrowDown: (at + 1) % n, ArrowUp: (at + n - 1) % n, Home: 0, End: n - 1 }[e.key];
    if (to !== undefined) { e.preventDefault(); e.stopPropagation(); all[to].focus(); }
    if (e.key === 'Tab') close();
  }, true);

  // A press is first the program's, then it closes the menu. The menu goes along with its
  // button when the visitor scrolls, and goes when the button has left the window. What the
  // page moves by itself moves no item away under the hand.
  document.addEventListener('click', (e) => { if (e.target.closest?.('#picmenu [role=menuitem]')) setTimeout(close); });
  let hand = -Infinity; // when the visitor last did what scrolls
  for (const what of ['wheel', 'touchmove', 'keydown']) addEventListener(what, () => { hand = performance.now(); }, { passive: true, capture: true });
  addEventListener('scroll', () => {
    if (!menu()?.matches(':popover-open') || hand < opened || performance.now() - hand > 1000) return;
    from = button(from.dataset.of) ?? from; // painted anew, perhaps
    const b = from.getBoundingClientRect();
    if (b.bottom <= 0 || b.top >= innerHeight) close(); else place();
  }, { passive: true, capture: true });
  addEventListener('resize', close);
}
