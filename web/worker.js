'use strict';
// The same program in a Worker. Its first message is the compiled program; the
// program listens to those that follow (app/ui/worker_js.go). The generator
// writes the hashed name.
importScripts('{{exec}}');
onmessage = async ({ data }) => {
  onmessage = null;
  const go = new Go();
  go.run(await WebAssembly.instantiate(data, go.importObject));
};
