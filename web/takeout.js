'use strict';
// Files that a program of their own writes, and studies that it shows
// (app/wasm/takeout): it is loaded when
// the first is asked for and kept, so that it works without a network from then
// on. The generator writes its hashed name, and the hash of the model.
{
  const url = '{{takeout}}';
  let writer = null;

  const load = async () => {
    // Frames without storage and private windows load it each time.
    let shelf = null;
    try { shelf = await caches.open('silkladder-takeout:' + silkBase); } catch { /* no storage */ }
    let answer = await shelf?.match(url);
    if (!answer) {
      answer = await fetch(url);
      if (!answer.ok) throw new Error(url + ' answered ' + answer.status);
      const copy = answer.clone();
      try {
        for (const old of await shelf?.keys() ?? []) await shelf.delete(old);
        await shelf?.put(url, copy);
      } catch { /* full */ }
    }
    const go = new Go();
    const { instance } = await WebAssembly.instantiate(await answer.arrayBuffer(), go.importObject);
    go.run(instance);
  };

  // One of the program's functions; null if it is not to be had.
  const call = async (name, ...order) => {
    try {
      writer ??= load();
      await writer;
    } catch (err) {
      console.error('takeout:', err);
      writer = null; // the next one tries again
      return null;
    }
    return window[name](...order);
  };

  // silkTakeout writes a file of a scenario, silkQR draws a link. The promises
  // give a text and what was wrong, one of them empty; null if the program is not
  // to be had.
  window.silkTakeout = (...order) => call('silkWrite', ...order);
  window.silkQR = (...order) => call('silkCode', ...order);

  // silkProbe has cases looked into (app/probe): the promise gives pieces of the page
  // and what was wrong. silkCases saves those that are held, and gives a word for what
  // went wrong.
  window.silkProbe = (...order) => call('silkStudy', ...order);
  window.silkCases = async (name) => {
    const made = await call('silkStudy', 'archive', '{{model}}', null);
    if (!made) return 'load';
    if (!made[1]) silkSave(name, new Blob([made[0]], { type: 'application/gzip' }));
    return made[1];
  };

  // silkOpenCases reads an archive of cases: what they are of and 'cases', or nothing and
  // a word for what is wrong.
  window.silkOpenCases = async (bytes) => {
    const made = await call('silkStudy', 'read', '{{model}}', bytes);
    if (!made) return ['', 'program'];
    return made[1] ? ['', made[1]] : [made[0], 'cases'];
  };

  // silkWord saves a report as a Word document; pictures are [svg, width, height].
  // The promise gives a word for what went wrong: 'load', 'draw', or a sentence.
  window.silkWord = async (name, report, pictures) => {
    const drawn = await Promise.all(pictures.map(async ([svg, w, h]) => {
      const png = await silkDraw(svg, w, h, 2.5);
      return png && new Uint8Array(await png.arrayBuffer());
    }));
    if (!drawn.every(Boolean)) return 'draw';
    const made = await call('silkDocx', report, drawn);
    if (!made) return 'load';
    if (!made[1]) silkSave(name, new Blob([made[0]], { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }));
    return made[1];
  };
}
