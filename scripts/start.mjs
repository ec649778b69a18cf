import './oldest-node.mjs'
import { createServer } from 'node:net'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { pinnedNode } from './places.mjs'
import { run } from './run.mjs'
import { service } from './service.mjs'

/** Found out before the build, which takes a while. */
function portIsFree() {
  const port = Number(process.env.PORT || 3000)
  const host = process.env.SIGHTLINE_HOST || '127.0.0.1'
  // A port that is no port is the configuration's to refuse, in serve.ts.
  if (!(port > 0 && port < 65536)) return
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE'
      if (taken) reject(new Error(`Port ${port} is taken, perhaps by another Sightline. Stop that, or choose another port: PORT=${port + 1} npm start`))
      else resolve(undefined)
    })
    probe.listen(port, host, () => probe.close(resolve))
  })
}

async function start() {
  await install()
  await portIsFree()
  await build()
  return run(pinnedNode, service.args, { ...process.env, ...service.env })
}

start().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message)
    process.exit(1)
  },
)
