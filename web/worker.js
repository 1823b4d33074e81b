'use strict';
// The same program in a Worker. Its first message is the compiled program; the
// program listens to those that follow (app/ask, app/dom). It is one file with
// Go's own script, which the page has loaded too: a page that is left while its
// Worker imports a script keeps the service worker busy, and an update waits for
// minutes.
if (!self.document) onmessage = async ({ data }) => {
  onmessage = null;
  const go = new Go();
  try {
    go.run(await WebAssembly.instantiate(data, go.importObject));
  } catch (err) {
    setTimeout(() => { throw err; }); // a rejected promise would not reach the page, which then waits forever
  }
};
