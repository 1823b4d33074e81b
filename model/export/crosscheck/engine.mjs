// Compiles an exported model with SDEverywhere and returns its runner.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseAndGenerate } from '@sdeverywhere/compile'
import { createSynchronousModelRunner } from '@sdeverywhere/runtime'

// The compiler's list of Vensim names for its own log does not know names with
// underscores; it says so for every variable. Nothing here uses that list.
const noise = /(no var with name .*|has no subscripts) in vensimName$/

/**
 * @param {string} file model file; the ending .mdl or .xmile tells its format
 * @param {string[]} inputs names of constants that runs set
 * @param {string[]} outputs names of variables that runs store
 * @param {string} out where the JavaScript goes, a path ending in .mjs
 * @returns the JavaScript module's model
 */
export async function compile(file, inputs, outputs, out) {
  const kind = file.endsWith('.mdl') ? 'vensim' : 'xmile'
  const error = console.error
  console.error = (...args) => noise.test(args.join(' ')) || error(...args)
  const spec = { inputVarNames: inputs, outputVarNames: outputs }
  const code = await parseAndGenerate(readFileSync(file, 'utf8'), kind, spec, ['generateJS'], dirname(file), 'model', dirname(out))
  console.error = error
  mkdirSync(dirname(out), { recursive: true })
  writeFileSync(out, code)
  const module = await import(pathToFileURL(out))
  return module.default()
}

export { createSynchronousModelRunner as runner }
