// Times the same tasks in one process: the model compiled to WebAssembly, and the
// JavaScript that SDEverywhere makes of its exported Vensim text. They take turns,
// so that both meet the same machine; the best round of each counts.
//
//   node speed.mjs JOB.json
//
// JOB.json is { wasm, exec, rounds, milliseconds, worlds }: the program timer, the
// Go runtime's wasm_exec.js, and for each world { name, model, inputs, outputs,
// tasks }, where a task is { name, sets }: one list of constants per run. Prints a
// list of { world, task, wasm, all, one }: milliseconds in WebAssembly, and in
// JavaScript storing all recorded series, as the model does, or one.
import * as node from 'node:fs'
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { runner } from './engine.mjs'

const job = JSON.parse(node.readFileSync(process.argv[2], 'utf8'))

// What the Go program prints is its answer.
let said = ''
const take = (bytes) => (said += new TextDecoder().decode(bytes))
globalThis.fs = {
  ...node,
  writeSync: (_, bytes) => (take(bytes), bytes.length),
  write: (_, bytes, from, length, __, done) => (take(bytes.subarray(from, from + length)), done(null, length)),
}
createRequire(import.meta.url)(job.exec)
const module = await WebAssembly.compile(node.readFileSync(job.wasm))

async function wasm(world, task) {
  const go = new Go()
  go.argv = ['timer', world.name, task.name, String(job.milliseconds)]
  said = ''
  await go.run(await WebAssembly.instantiate(module, go.importObject))
  const ms = Number(said)
  if (!(ms > 0)) throw new Error('timer: ' + said)
  return ms
}

function script(run, stored, task) {
  let done = 0
  const began = performance.now()
  let took
  do {
    for (const set of task.sets) run.runModelSync(set, stored)
    done++
    took = performance.now() - began
  } while (took < job.milliseconds)
  return took / done
}

const results = []
for (const world of job.worlds) {
  const prepare = async (outputs) => {
    const out = `${world.model}.${outputs.length}.mjs`
    node.writeFileSync(out + '.json', JSON.stringify({ model: world.model, inputs: world.inputs, outputs, out }))
    execFileSync(process.execPath, [fileURLToPath(new URL('compile.mjs', import.meta.url)), out + '.json'])
    const run = runner(await (await import(pathToFileURL(out))).default())
    const stored = run.createOutputs()
    return (task) => script(run, stored, task)
  }
  const all = await prepare(world.outputs)
  const one = await prepare(world.outputs.slice(0, 1))
  for (const task of world.tasks) {
    const best = { wasm: Infinity, all: Infinity, one: Infinity }
    for (let round = 0; round <= job.rounds; round++) {
      const times = { wasm: await wasm(world, task), all: all(task), one: one(task) }
      if (round === 0) continue // warms the compilers up
      for (const k in best) best[k] = Math.min(best[k], times[k])
    }
    results.push({ world: world.name, task: task.name, ...best })
  }
}
process.stdout.write(JSON.stringify(results))
