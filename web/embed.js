'use strict';
// Silk Ladder on another page. Optional: a frame works without it.
//
//   <script async src="https://SITE/embed.js"></script> (or type="module")
//   <div data-silkladder="v=2&a=steel&chart=smile" data-lang="zh" data-title="…"></div>
//
// The script turns such elements into frames that load when they come near, and
// gives every frame of this site the height of its content. It adds one name,
// SilkLadder, to the page:
//
//   SilkLadder.scan()                    look for new elements and frames
//   SilkLadder.send(frame, type, data)   promise of the answer to a message
//   SilkLadder.on(frame, type, f)        f(message) for each message of a type
//
// Messages, version 1. Every message is an object
//
//   {ns: "silkladder", v: 1, type, id?, …}
//
// From the frame: "ready" {model, lang} when it can answer; "resize" {height};
// "change" {…} after "subscribe"; "reply" {id, …} and "error" {id, message} as
// the answer to the message with that id. To the frame: "get", "set", "run",
// "subscribe", "export", "resize". What they carry is described on the methods
// page. A version or type that is not known is not answered; within version 1
// nothing is taken away.
(() => {
  // A module has no current script, but knows where it stands.
  const home = new URL('.', document.currentScript?.src ?? new Error().stack.match(/\w+:\/\/[^\s()]+?\/embed\.js/)[0]);
  const names = { ns: 'silkladder', v: 1 };
  const frames = new Set(), pending = new Map(), listeners = new WeakMap();
  let last = 0;

  const post = (frame, message) => frame.contentWindow?.postMessage({ ...names, ...message },
    // A sandboxed frame has no origin that could be named.
    frame.sandbox.length && !frame.sandbox.contains('allow-same-origin') ? '*' : home.origin);

  const adopt = (frame) => {
    if (frames.has(frame) || !frame.src.startsWith(home.href)) return;
    frames.add(frame);
    // The frame may have spoken before this script ran.
    const ask = () => post(frame, { type: 'resize' });
    frame.addEventListener('load', ask);
    ask();
  };

  const scan = () => {
    for (const place of document.querySelectorAll('[data-silkladder]')) {
      const { silkladder, lang, title, height } = place.dataset;
      place.removeAttribute('data-silkladder');
      const frame = document.createElement('iframe');
      frame.loading = 'lazy';
      frame.title = title || 'Silk Ladder 丝路阶梯';
      frame.allow = 'fullscreen; clipboard-write; web-share';
      frame.referrerPolicy = 'strict-origin-when-cross-origin';
      frame.width = '100%';
      frame.height = height || 640;
      frame.style.border = 0;
      frame.src = home.href + (lang?.startsWith('zh') ? 'zh/' : '') + 'embed/' + (silkladder ? '?' + silkladder : '');
      place.append(frame);
    }
    document.querySelectorAll('iframe').forEach(adopt);
  };

  addEventListener('message', ({ data, origin, source }) => {
    const frame = [...frames].find((f) => f.contentWindow === source);
    if (!frame || (origin !== home.origin && origin !== 'null') || data?.ns !== names.ns || data.v !== names.v) return;
    if (data.type === 'resize' && data.height >= 0) frame.style.height = Math.min(1e4, Math.max(50, Math.ceil(data.height))) + 'px';
    const wait = pending.get(data.id);
    if (wait && wait.frame === frame && (data.type === 'reply' || data.type === 'error')) {
      pending.delete(data.id);
      data.type === 'reply' ? wait.resolve(data) : wait.reject(new Error(data.message));
    }
    for (const [type, f] of listeners.get(frame) ?? []) if (type === data.type) f(data);
  });

  window.SilkLadder = {
    scan,
    send: (frame, type, data) => new Promise((resolve, reject) => {
      const id = ++last;
      pending.set(id, { frame, resolve, reject });
      post(frame, { ...data, type, id });
    }),
    on: (frame, type, f) => { listeners.set(frame, [...(listeners.get(frame) ?? []), [type, f]]); },
  };
  scan();
  addEventListener('DOMContentLoaded', scan);
})();
