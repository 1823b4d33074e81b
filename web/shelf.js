'use strict';
// The visitor's storage: whether it outlives the page, and a way to write to it that
// says when it is full.
window.silkKeeps = () => !window.silkForgets;
window.silkStore = (key, value) => {
  try {
    if (value) localStorage.setItem(key, value); else localStorage.removeItem(key);
    return true;
  } catch { return false; }
};
