// Runs sets of constants through an exported model and writes what comes out. One
// process per model: the compiler keeps state between models.
//
//   node check.mjs JOB.json
//
// JOB.json is { model, inputs, outputs, sets, keep, result }: the model file, the names of its constants and variables, one list of constants per set,
// how many steps lie between two stored points, and the file for the values
// (float64, little-endian: set by set, variable by variable, point by point).
import { readFileSync, writeFileSync } from 'node:fs'
import { compile, runner } from './engine.mjs'

const job = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const run = runner(await compile(job.model, job.inputs, job.outputs, job.result + '.mjs'))
const stored = run.createOutputs()
const points = Math.floor((stored.seriesLength - 1) / job.keep) + 1
const values = new Float64Array(job.sets.length * job.outputs.length * points)
let at = 0
for (const set of job.sets) {
  run.runModelSync(set, stored)
  for (const series of stored.varSeries) {
    for (let p = 0; p < points; p++) values[at++] = series.points[p * job.keep].y ?? NaN
  }
}
writeFileSync(job.result, values)
