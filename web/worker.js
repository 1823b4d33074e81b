'use strict';
// The same program in a Web Worker. The generator writes the hashed names.
importScripts('{{exec}}');
const go = new Go();
WebAssembly.instantiateStreaming(fetch('{{wasm}}'), go.importObject).then((r) => go.run(r.instance));
