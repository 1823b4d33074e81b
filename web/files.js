'use strict';
// Files and the clipboard. Everything stays on the visitor's machine.

// silkDownload saves text as a file. Tables begin with the mark that tells
// spreadsheets that Chinese is UTF-8; it is added here because it is lost on the
// way from Go, whose strings pass a decoder that drops it.
window.silkDownload = (name, mime, text) => saveBlob(name, new Blob([mime.startsWith('text/csv') ? '\ufeff' : '', text], { type: mime }));

// silkPNG saves an SVG picture of w by h pixels as a PNG, scale times as large.
// The promise tells whether the browser could draw it.
window.silkPNG = async (name, svg, w, h, scale) => {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(w * scale);
    canvas.height = Math.round(h * scale);
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) return false;
    saveBlob(name, blob);
    return true;
  } catch {
    return false;
  } finally {
    URL.revokeObjectURL(url);
  }
};

// silkCopy puts text on the clipboard; the promise tells whether it arrived.
window.silkCopy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch { /* frames and plain http have no clipboard: select and copy */ }
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'vh';
  // Outside body: go-app removes what it does not know there.
  document.documentElement.append(area);
  const before = document.activeElement;
  area.select();
  let ok = false;
  try { ok = document.execCommand('copy'); } catch { /* refused */ }
  area.remove();
  before?.focus?.({ preventScroll: true });
  return ok;
};

// silkOpenFile lets the visitor choose a file; the promise gives its text, null
// if none was chosen or it is no text of ours (over a megabyte).
window.silkOpenFile = (accept) => new Promise((done) => {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.hidden = true;
  document.documentElement.append(input);
  const end = (file) => { input.remove(); readText(file).then(done); };
  input.addEventListener('change', () => end(input.files[0]));
  input.addEventListener('cancel', () => end(null));
  input.click();
});

// silkOnFile calls f with the text and name of each file that is dropped on the
// page or opened with the installed app. Files that came earlier are kept.
{
  let receive = null;
  const early = [];
  const take = async (file) => {
    const text = await readText(file);
    if (text === null) return;
    if (receive) receive(text, file.name); else early.push([text, file.name]);
  };
  window.silkOnFile = (f) => {
    receive = f;
    for (const [text, name] of early.splice(0)) f(text, name);
  };
  addEventListener('dragover', (e) => { if (e.dataTransfer?.types.includes('Files')) e.preventDefault(); });
  addEventListener('drop', (e) => {
    if (!e.dataTransfer?.files.length) return;
    e.preventDefault();
    take(e.dataTransfer.files[0]);
  });
  globalThis.launchQueue?.setConsumer(async (params) => {
    for (const handle of params.files ?? []) await take(await handle.getFile());
  });
}

async function readText(file) {
  if (!file || file.size > 1 << 20) return null;
  try { return await file.text(); } catch { return null; }
}

function saveBlob(name, blob) {
  const a = document.createElement('a');
  a.href = URL.createObjectURL(blob);
  a.download = name;
  a.hidden = true;
  document.documentElement.append(a);
  a.click();
  a.remove();
  setTimeout(() => URL.revokeObjectURL(a.href), 30000);
}
