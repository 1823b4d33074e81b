'use strict';
// Files and the clipboard. Everything stays on the visitor's machine.

// silkFetch gives the text of a file of the site; null if it is not to be had.
window.silkFetch = (url) => fetch(url).then((r) => (r.ok ? r.text() : null)).catch(() => null);

// silkBytes gives its bytes. What waits for them goes on without after twenty seconds.
window.silkBytes = (url) => fetch(url, { signal: AbortSignal.timeout(20000) }).then((r) => (r.ok ? r.arrayBuffer() : null)).then((b) => b && new Uint8Array(b)).catch(() => null);

// silkPart gives what stands within an element of another page of the site, as HTML.
window.silkPart = (url, id) => silkFetch(url).then((s) => (s && new DOMParser().parseFromString(s, 'text/html').getElementById(id)?.innerHTML) || null);

// silkDownload saves text as a file. Tables begin with the mark that tells
// spreadsheets that Chinese is UTF-8; it is added here because it is lost on the
// way from Go, whose strings pass a decoder that drops it.
window.silkDownload = (name, mime, text) => saveBlob(name, new Blob([mime.startsWith('text/csv') ? '\ufeff' : '', text], { type: mime }));

// silkDraw draws an SVG picture of w by h pixels as a PNG, scale times as large;
// null if the browser cannot.
window.silkDraw = async (svg, w, h, scale) => {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(w * scale);
    canvas.height = Math.round(h * scale);
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done) => canvas.toBlob(done, 'image/png'));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
};

// silkPNG saves a picture as a PNG. The promise tells whether the browser could
// draw it.
window.silkPNG = async (name, ...picture) => {
  const png = await silkDraw(...picture);
  if (png) saveBlob(name, png);
  return !!png;
};

// silkCopyPicture puts a picture on the clipboard, and beside it its words for
// where only words can be pasted. Without a clipboard for pictures it is saved. The
// promise tells which: 'copied', 'saved', or '' if it could not be drawn.
window.silkCopyPicture = async (name, text, ...picture) => {
  const png = silkDraw(...picture);
  try {
    // The promise stands in for the picture: some browsers let a page write only
    // while it answers a press.
    await navigator.clipboard.write([new ClipboardItem({
      'image/png': png.then((blob) => blob ?? Promise.reject(new Error('not drawn'))),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    })]);
    return 'copied';
  } catch { /* an old browser, a frame or plain http */ }
  const blob = await png;
  if (blob) saveBlob(name, blob);
  return blob ? 'saved' : '';
};

// silkCanShare is what the system's share sheet takes: '', 'link', or 'files'.
window.silkCanShare = () => {
  if (!navigator.share) return '';
  try {
    return navigator.canShare?.({ files: [new File(['x'], 'x.png', { type: 'image/png' })] }) ? 'files' : 'link';
  } catch { return 'link'; }
};

// silkShare opens the system's share sheet with a link, and with a picture as a
// file if one is given. The promise tells whether it opened: closing it is no
// failure.
window.silkShare = async (title, text, url, name, ...picture) => {
  try {
    const data = { title, text, url };
    if (name) {
      const png = await silkDraw(...picture);
      data.files = [new File([png], name, { type: 'image/png' })];
    }
    await navigator.share(data);
    return true;
  } catch (err) {
    return err.name === 'AbortError';
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

// silkOpenFile lets the visitor choose a file; the promise gives its text and
// what is wrong with it (readText), null if none was chosen.
window.silkOpenFile = (accept) => new Promise((done) => {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.hidden = true;
  document.documentElement.append(input);
  const end = (file) => { input.remove(); done(file ? readText(file) : null); };
  input.addEventListener('change', () => end(input.files[0]));
  input.addEventListener('cancel', () => end(null));
  input.click();
});

// silkOnFile calls f with the text and name of each file that is dropped on the
// page or opened with the installed app, and with what is wrong with it. Files
// that came earlier are kept.
{
  let receive = null;
  const early = [];
  let last = null; // files are opened in the order they came
  const take = (file) => last = Promise.all([readText(file), last]).then(([[text, fault]]) => {
    if (receive) receive(text, file.name, fault); else early.push([text, file.name, fault]);
  });
  window.silkOnFile = (f) => {
    receive = f;
    for (const file of early.splice(0)) f(...file);
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

// readText gives a file's text and a word for what is wrong with it, one of them
// empty: 'large', 'empty', 'binary' (a workbook, a picture), 'characters' (in no
// encoding that we read), 'unread'. A file that cannot be read right is never
// read wrong. Of an archive of cases (app/probe) the text is what they are of, and the word
// is 'cases'.
async function readText(file) {
  if (file.size > 1 << (/\.gz$/i.test(file.name) ? 23 : 20)) return ['', 'large'];
  let bytes;
  try { bytes = new Uint8Array(await file.arrayBuffer()); } catch { return ['', 'unread']; }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b && window.silkOpenCases) return silkOpenCases(bytes);
  const text = decoded(bytes);
  if (text === null) return ['', 'characters'];
  if (/\0|^(%PDF|GIF8)/.test(text)) return ['', 'binary'];
  return text.trim() ? [text, ''] : ['', 'empty'];
}

// decoded reads bytes as UTF-16 if they say so, as UTF-8 if they are, else as
// what spreadsheets of Chinese systems write (GB 18030). null if they are none.
function decoded(bytes) {
  const as = (encoding) => {
    try { return new TextDecoder(encoding, { fatal: true }).decode(bytes); } catch { return null; }
  };
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return as('utf-16le');
  if (a === 0xfe && b === 0xff) return as('utf-16be');
  if (['504b', 'd0cf', '8950', 'ffd8', '1f8b'].includes((a << 8 | b).toString(16)) || bytes.includes(0)) return '\0'; // archives, workbooks, pictures
  const text = as('utf-8');
  if (text !== null) return text;
  // Western encodings pass as GB 18030 too, with letters for second bytes. In
  // Chinese text those are rare: nearly all characters are of the first set.
  let common = 0, rare = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] < 0x80) continue;
    if (bytes[i] >= 0xa1 && bytes[i] <= 0xf7 && bytes[i + 1] >= 0xa1) common++; else rare++;
    i++;
  }
  return rare * 4 > common ? null : as('gb18030');
}

// The browser within WeChat saves no files: a picture is shown, which a long press
// saves; for the rest it says where to go.
const within = /MicroMessenger/i.test(navigator.userAgent);

function saveBlob(name, blob) {
  if (within) return showBlob(name, blob);
  const a = document.createElement('a');
  a.href = URL.createObjectURL(blob);
  a.download = name;
  a.hidden = true;
  document.documentElement.append(a);
  a.click();
  a.remove();
  setTimeout(() => URL.revokeObjectURL(a.href), 30000);
}
window.silkSave = saveBlob;

function showBlob(name, blob) {
  const zh = document.documentElement.lang.startsWith('zh');
  const picture = /^image\/(png|svg)/.test(blob.type);
  const box = document.createElement('dialog');
  box.className = 'held';
  const says = document.createElement('p');
  says.textContent = picture ? (zh ? '长按图片即可保存或转发。' : 'Press the picture long to save it or to pass it on.')
    : (zh ? `微信内无法保存“${name}”。请点右上角“…”，选择“在浏览器打开”，再保存。` : `WeChat cannot save “${name}”. Tap … at the top right, choose to open in a browser, and save it there.`);
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'btn';
  close.textContent = zh ? '关闭' : 'Close';
  close.onclick = () => box.close();
  box.append(says);
  if (picture) {
    const reader = new FileReader(); // a long press saves data, not a blob's address
    const image = document.createElement('img');
    image.alt = name;
    reader.onload = () => { image.src = reader.result; };
    reader.readAsDataURL(blob);
    box.append(image);
  }
  box.append(close);
  box.onclose = () => box.remove();
  document.documentElement.append(box);
  box.showModal();
}
