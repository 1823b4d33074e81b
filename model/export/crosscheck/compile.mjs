// Compiles an exported model to a JavaScript module: one process per model, since
// the compiler keeps state between models.
//
//   node compile.mjs SPEC.json
//
// SPEC.json is { model, inputs, outputs, out }, the arguments of compile.
import { readFileSync } from 'node:fs'
import { compile } from './engine.mjs'

const spec = JSON.parse(readFileSync(process.argv[2], 'utf8'))
await compile(spec.model, spec.inputs, spec.outputs, spec.out)
