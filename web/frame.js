'use strict';
// The frame's side of the messages that embed.js describes. This script carries
// messages, checks who sends them and how much, and reports the height; what a
// message means is the program's job (app/view/host.go).
//
//   silkHost.serve(f)        f(type, id, json) for every message; null elsewhere
//   silkHost.reply(id, json) answers it, to the window and origin that asked
//   silkHost.error(id, text)
//   silkHost.ready(json)     says that f can be asked; only hosts that are answered
//                            are told the scenario
//   silkHost.change(json)    tells the hosts that subscribed
//
// The query's hosts=https://a.example,https://b.example restricts who is
// answered. Nothing here throws on a strange message: it is not answered.
{
  const names = { ns: 'silkladder', v: 1 };
  const allowed = new URLSearchParams(location.search).get('hosts')?.split(',') ?? null;
  const most = { chars: 100000, waiting: 100, perSecond: 60 };
  const asked = new Map(); // our number -> who asked, and the asker's id
  const subscribed = new Map(); // origin -> window
  let serve = null, last = 0, second = 0, count = 0;
  const early = [];

  const post = (message, to, origin) => to.postMessage({ ...names, ...message }, origin === 'null' ? '*' : origin);
  const answer = (key, message) => {
    const who = asked.get(key);
    if (!who) return;
    asked.delete(key);
    post({ ...message, id: who.id }, who.source, who.origin);
  };

  window.silkHost = self === top ? null : {
    serve(f) { serve = f; for (const m of early.splice(0)) f(...m); },
    reply(key, json) { answer(key, { ...JSON.parse(json), type: 'reply' }); },
    error(key, text) { answer(key, { type: 'error', message: text }); },
    ready(json) {
      // Where hosts= says who may know the scenario, others learn that it is there.
      const m = { ...JSON.parse(json), type: 'ready' };
      const around = location.ancestorOrigins?.[0] ?? (document.referrer && new URL(document.referrer).origin);
      if (!allowed) post(m, parent, '*');
      else if (allowed.includes(around)) post(m, parent, around);
      else post({ type: m.type, model: m.model, lang: m.lang }, parent, '*');
    },
    change(json) { for (const [origin, to] of subscribed) post({ ...JSON.parse(json), type: 'change' }, to, origin); },
  };

  if (self !== top) {
    // Height: sent when it changes by a pixel, and when a host asks.
    let sent = 0;
    const height = (again) => {
      const h = Math.ceil(document.body.getBoundingClientRect().height);
      if (!again && h === sent) return;
      sent = h;
      post({ type: 'resize', height: h }, parent, '*');
    };
    new ResizeObserver(() => requestAnimationFrame(() => height(false))).observe(document.body);

    addEventListener('message', (event) => {
      const { data, origin, source } = event;
      if (source !== parent || typeof data !== 'object' || data === null) return;
      if (!Object.hasOwn(data, 'ns') || data.ns !== names.ns || data.v !== names.v || typeof data.type !== 'string') return;
      if (allowed && !allowed.includes(origin)) return;
      const now = Math.floor(performance.now() / 1000);
      if (now !== second) { second = now; count = 0; }
      if (++count > most.perSecond || asked.size >= most.waiting) return;
      const { type } = data;
      const id = typeof data.id === 'string' || Number.isFinite(data.id) ? data.id : null;
      if (type === 'resize') { height(true); return; }
      let json;
      try { json = JSON.stringify(data); } catch { return; } // circular or too deep
      const key = ++last;
      asked.set(key, { source, origin, id });
      if (json.length > most.chars) { answer(key, { type: 'error', message: 'The message is too large.' }); return; }
      if (type === 'subscribe') subscribed.set(origin, source);
      if (serve) serve(type, key, json); else early.push([type, key, json]);
    });
  }
}
