'use strict';
// Small courtesies of the page.

// silkPoint points at the part of the page that the orientation speaks of.
window.silkPoint = (id) => {
  for (const e of document.querySelectorAll('.pointed')) e.classList.remove('pointed');
  let e = id && document.getElementById(id);
  if (!e) return;
  // On phones the levers are in a panel that is closed.
  if (!e.checkVisibility({ visibilityProperty: true })) e = document.getElementById('open-panel');
  e.classList.add('pointed');
  // The levers scroll in a box of their own; the page stays where it is.
  const box = e.closest('.panel');
  if (box) box.scrollTop += e.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom + 16;
};

// silkPrint prints when the click is over.
window.silkPrint = () => setTimeout(() => print(), 50);
