import { createHash, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import next from 'next'
import { noteSeen } from '#db/sessions'
import { makeSetupToken } from '#db/invitations'
import { forgetOldForms } from '#db/forms'
import { renewEvidenceLines } from '#db/evidence-lines'
import { bringUpToDate } from '#db/migrate'
import { isEmpty } from '#db/people'
import { DEMONSTRATION_PASSWORD } from '#domain/demonstration'
import { BadConfig } from '#gate/config'
import { resumeEvidencePacks } from '#gate/evidence-packs'
import { front } from '#gate/front'
import { holdAlone } from '#gate/lock'
import { writeOpenings } from '#gate/openings'
import { resumeReports } from '#gate/report-building'
import { config, connections, seen, store } from '#gate/store'
import { now } from '#gate/clock'

const SECONDS = 1000

async function prepareData() {
  const copy = bringUpToDate(connections())
  if (copy) console.log(`A copy of the database from before the upgrade is in ${copy}`)
  const { at, today } = now()
  await store().tx((tx) => forgetOldForms(tx, at))
  await store().tx(renewEvidenceLines)
  if (config().mode === 'live') {
    const token = await store().tx((tx) => makeSetupToken(tx, at))
    if (token) console.log(`Set up the council with this link. It works once, for seven days:\n\n  ${config().url}/setup/${token}\n`)
    return
  }
  await fillDemonstration(today)
}

async function fillDemonstration(today: string) {
  if (!(await isEmpty(store().db))) return
  const { seedDemonstration } = await import('#db/seed/demonstration')
  console.log('Filling the demonstration council')
  const { hashPassword } = await import('#gate/passwords')
  const { openEvidenceFiles } = await import('#services/evidence-files')
  const files = openEvidenceFiles(join(config().data, 'evidence'))
  const { makeWhole } = await import('#gate/report-making')
  const { openDayOf } = await import('#db/seed/scene')
  // The story ends on a working day, so that its board meets on the days on which it wrote.
  await seedDemonstration(store(), openDayOf({ today }, 0), { keep: files.keep, makePaper: (tx, report, words, day) => makeWhole(tx, report, words, day, files.keep), passwordHash: await hashPassword(DEMONSTRATION_PASSWORD), closedHash: await hashPassword(randomUUID()) })
}

async function serve() {
  const { host, port, data, url, mode, secret } = config()
  const lock = holdAlone(data)
  await prepareData()
  process.env.AUTH_URL = url
  process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY = createHash('sha256').update(`actions ${secret}`).digest('base64')
  process.env.__NEXT_PRIVATE_ORIGIN = `http://localhost:${port}`
  const app = next({ dev: false, hostname: 'localhost', port })
  await app.prepare()
  const server = front(app.getRequestHandler())
  server.on('error', (error: NodeJS.ErrnoException) => stop(error.code === 'EADDRINUSE' ? `Port ${port} is taken. Set PORT to another one, like PORT=3001 npm start` : error.message))
  server.listen(port, host, () => {
    console.log(mode === 'live' ? `Sightline is at ${url}` : `Sightline's demonstration is at ${url}\nEverything in it is made up. Stop it with Ctrl+C.`)
  })
  resumeEvidencePacks().catch((error: Error) => console.error(`Evidence packs could not be resumed: ${error.message}`))
  resumeReports().catch((error: Error) => console.error(`Reports could not be resumed: ${error.message}`))
  const writeDown = () => Promise.all([store().tx((tx) => noteSeen(tx, new Map(seen))).then(() => seen.clear()), writeOpenings()])
    .catch((error: Error) => console.error(`Who was here, and what was opened, could not be noted: ${error.message}`))
  const timer = setInterval(() => void writeDown(), 60 * SECONDS)
  let finishing = false
  const finish = async () => {
    if (finishing) return
    finishing = true
    clearInterval(timer)
    setTimeout(() => process.exit(1), 15 * SECONDS).unref()
    server.closeIdleConnections()
    await new Promise((closed) => server.close(closed))
    await writeDown()
    store().close()
    lock.close()
    process.exit(0)
  }
  process.on('SIGTERM', () => void finish())
  process.on('SIGINT', () => void finish())
}

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

serve().catch((error: unknown) => stop(error instanceof BadConfig ? error.message : String(error instanceof Error ? error.stack : error)))
