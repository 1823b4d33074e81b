'use strict';
// What a program that measures the page asks of it; nothing here is of the page.
if (top === self) {
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const until = async (is) => { while (!is()) await wait(5); return performance.now(); };
  const answers = () => document.readyState !== 'loading' && document.getElementById('app') && !document.getElementById('app-wasm-loader') && (!window.silkAwake || window.silkAwoken);
  // "in 6 of 10 cases", "in all of 20 cases", "In 28% of 100 plausible cases"
  const odds = () => /\b(\d+|all|none) of (the first )?\d+ cases|\d+\s?% of (the )?\d+/.test(document.querySelector('main')?.textContent ?? '');
  const painted = () => new Promise((done) => requestAnimationFrame(() => {
    const c = new MessageChannel();
    c.port1.onmessage = () => done(performance.now());
    c.port2.postMessage(0);
  }));
  const long = [];
  new PerformanceObserver((list) => long.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });

  const acts = until(answers);
  window.bench = {
    acts,
    odds: acts.then(() => Promise.race([until(odds), wait(30000).then(() => 0)])),
    tasks: (Acts, Odds) => ({
      Acts, Odds, Bytes: 0,
      Longest: Math.max(0, ...long.map((t) => t.duration)),
      Blocked: long.reduce((sum, t) => sum + Math.max(0, t.duration - 50), 0),
    }),
    levers: async () => {
      const times = [];
      for (const e of document.querySelectorAll('input[type=range][id^="r-"]')) {
        if (!e.checkVisibility()) continue;
        const was = e.value;
        for (let i = 0; i < 5; i++) {
          await painted();
          await wait(200); // at rest
          const start = performance.now();
          e.value = +e.min + (+e.max - +e.min) * (i % 2 ? .3 : .7);
          e.dispatchEvent(new Event('input', { bubbles: true }));
          times.push(await painted() - start);
        }
        e.value = was;
        e.dispatchEvent(new Event('input', { bubbles: true }));
      }
      return times;
    },
    use: async () => {
      await wait(2000);
      let frames = 0, on = true;
      const count = () => { frames++; if (on) requestAnimationFrame(count); };
      document.getElementById('play')?.click();
      count();
      await wait(2000);
      on = false;
      document.getElementById('play')?.click();
      // Asked for where their picture is: it is offered once a first answer is there.
      let cases = 0, more = null;
      const fan = document.getElementById('fig-fan');
      fan?.scrollIntoView();
      for (let i = 0; fan && !more && i < 300; i++) {
        await wait(50);
        more = document.querySelector('[data-act=ask-more]');
      }
      if (more) {
        const start = performance.now();
        more.click();
        await wait(50);
        cases = await until(() => !document.querySelector('[data-act=ask-stop]')) - start;
      }
      return { Frames: frames / 2, Cases: cases, Memory: performance.memory.usedJSHeapSize };
    },
  };
}
