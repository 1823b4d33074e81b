'use strict';
// The same program in a Worker. Its first message is the compiled program; the
// program listens to those that follow (app/ask, app/dom). The generator
// writes the hashed name.
importScripts('{{exec}}');
onmessage = async ({ data }) => {
  onmessage = null;
  const go = new Go();
  try {
    go.run(await WebAssembly.instantiate(data, go.importObject));
  } catch (err) {
    setTimeout(() => { throw err; }); // a rejected promise would not reach the page, which then waits forever
  }
};
