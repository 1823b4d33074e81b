'use strict';
// The page's side of the service worker (sw.js): it registers it, says when
// everything is stored, announces a new version and applies it when asked.
//
//   silkSW.offlineReady(f)  f() once the whole site works without a network
//   silkSW.onupdate(f)      f() when a newer version waits, or another tab has
//                           switched to it
//   silkSW.apply()          switches to it and loads the page again; the
//                           address, and with it the scenario, stays
//
// In frames nothing is registered: storage there is partitioned by host page,
// and every host would keep its own copy of the site.
{
  const updates = [], ready = [];
  let registration = null, waiting = null, isReady = false, isNew = false, applying = false;

  const announce = () => {
    isNew = true;
    for (const f of updates) f();
    goappOnUpdate(); // go-app's components hear it as OnAppUpdate
  };
  const wait = (worker) => {
    if (!worker || worker === waiting) return;
    waiting = worker;
    // On the developer's own machine a new build shows after a reload, unasked.
    if (location.hostname === 'localhost') silkSW.apply(); else announce();
  };

  window.silkSW = {
    onupdate(f) { updates.push(f); if (isNew) f(); },
    offlineReady(f) { ready.push(f); if (isReady) f(); },
    apply() {
      if (!waiting) { location.reload(); return; }
      applying = true;
      // The page may be uncontrolled, so it watches the worker itself. A browser
      // under load may lose a message to a worker that it has put to sleep: it is
      // told again. A worker that a still newer one has replaced is never active.
      const worker = waiting;
      const look = () => { if (/activated|redundant/.test(worker.state)) location.reload(); };
      worker.addEventListener('statechange', look);
      worker.postMessage('apply');
      setInterval(() => { look(); worker.postMessage('apply'); }, 2000);
    },
  };

  // silkInstall tells how this visitor can install the app: 'installed',
  // 'prompt' (call goappShowInstallPrompt), 'ios' or 'safari' (by the share or
  // file menu), 'menu' (the browser may have an entry), 'framed'.
  window.silkInstall = () => {
    if (self !== top) return 'framed';
    if (goappIsAppInstalled()) return 'installed';
    if (deferredPrompt) return 'prompt';
    if (!goappIsAppleBrowser()) return 'menu';
    return navigator.maxTouchPoints > 1 ? 'ios' : 'safari';
  };

  const register = async () => {
    const workers = navigator.serviceWorker;
    try {
      registration = await workers.register(silkBase + 'sw.js', { scope: silkBase, updateViaCache: 'none' });
    } catch {
      return; // private windows and blocked site data: the site works online
    }
    goappServiceWorkerRegistration = registration;
    if (registration.active) wait(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing;
      worker.addEventListener('statechange', () => { if (worker.state === 'installed' && registration.active) wait(worker); });
    });
    const controlled = workers.controller;
    workers.addEventListener('controllerchange', () => {
      if (applying || !controlled) return;
      waiting = null;
      announce(); // another tab applied it
    });
    // Ready is the worker that has taken this page, not one that is about to.
    workers.ready.then(({ active }) => {
      const look = () => {
        if (isReady || active.state === 'activating') return;
        isReady = true;
        for (const f of ready) f();
      };
      active.addEventListener('statechange', look);
      look();
    });
    const look = () => registration.update().catch(() => { /* offline */ });
    document.addEventListener('visibilitychange', () => { if (!document.hidden) look(); });
    setInterval(look, 3600e3);
  };

  // Only after the page answers (boot.js): then its files are in the browser's cache, are
  // not fetched a second time, and nothing else is fetched in its way.
  if (self === top && 'serviceWorker' in navigator) addEventListener('silk:start', register, { once: true });
}
