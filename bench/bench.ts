import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DEMONSTRATION_PASSWORD } from '#domain/demonstration'
import { dayInLondon } from '#domain/dates'
import { build } from '../scripts/build.mjs'
import { root } from '../scripts/places.mjs'
import { service } from '../scripts/service.mjs'
import { CHAIR, prepareCouncil, readCouncil, SERVED, type Council } from './council.ts'
import { coresApart, freePort, loadOnSecondCore, serveOnFirstCore, timeOfStart, type Program } from './programs.ts'
import { report, type Results } from './report.ts'
import { measureReports } from './reports.ts'
import { firstAfterChange, innerFigures, measureInRounds, warmUp } from './rounds.ts'
import { CHAIR_OF_ALL } from './reviewed-authorities.ts'
import { openSubject, type Subject } from './subjects.ts'
import { PAGES, type Measured } from './targets.ts'
import { Visitor } from './visitor.ts'
import { weigh } from './weight.ts'

/** `--quick` measures for a shorter time; `--only=list,action,reports` measures these alone (the names are those in targets.ts, and reports). */
const quick = process.argv.includes('--quick')
const only = process.argv.find((each) => each.startsWith('--only='))?.slice('--only='.length).split(',')
const chosen = (Object.keys(PAGES) as Measured[]).filter((name) => !only || only.includes(name))

const folder = join(root, 'data', 'bench')
const env = { SIGHTLINE_MODE: 'demonstration', SIGHTLINE_DATA: join(folder, SERVED.council), SIGHTLINE_URL: '', SIGHTLINE_HOST: '', SIGHTLINE_MEASURE: 'yes' }

/** The first start fills caches; the ones after it are measured. Seconds. */
async function startSeconds(): Promise<number[]> {
  const port = await freePort()
  await timeOfStart(env, port)
  const times: number[] = []
  for (let i = 0; i < 3; i += 1) times.push((await timeOfStart(env, port)) / 1000)
  return times
}

/** Those who see the findings of all authorities ask for them; their many roles don't slow what a council's own chair asks for. */
const OF_ALL: readonly Measured[] = ['coverage', 'findings']

type Visitors = { visitor: Visitor; ofAll: Visitor; amongMany: Visitor }

/** Who asks for what: the chair of all for what all authorities have, the chair of one among 153 for theirs, otherwise the council's own chair. */
function askerOf(name: Measured, { visitor, ofAll, amongMany }: Visitors): Visitor {
  if (name === 'scorecards') return amongMany
  return OF_ALL.includes(name) ? ofAll : visitor
}

async function measureService(visitors: Visitors, council: Council) {
  const { visitor, ofAll, amongMany } = visitors
  await visitor.signIn(CHAIR, DEMONSTRATION_PASSWORD)
  await ofAll.signIn(CHAIR_OF_ALL, DEMONSTRATION_PASSWORD)
  if (chosen.includes('scorecards')) await amongMany.signIn(CHAIR, DEMONSTRATION_PASSWORD)
  await wait(1000)
  const restRss = (await innerFigures(visitor)).rss
  const subjects: Subject[] = []
  const changes = await openSubject(visitor, council, 'update')
  for (const name of chosen) subjects.push(name === 'update' ? changes : await openSubject(askerOf(name, visitors), council, name))
  const weights: Results['weights'] = { signIn: await weigh(visitor, '/sign-in') }
  for (const { name, pages, visitor: asker } of subjects) weights[name] = await weigh(asker, [...pages.keys()][0] ?? '/')
  await warmUp(subjects, quick ? 2 : 4)
  // The other service answers nothing else, and is to be as warm as the one that all the rest has warmed.
  await warmUp(subjects.filter((subject) => subject.visitor === amongMany), quick ? 6 : 16)
  const firsts: Results['firsts'] = {}
  const changesThere = chosen.includes('scorecards') ? await openSubject(amongMany, { ...council, moving: council.measured }, 'update') : changes
  for (const subject of subjects) firsts[subject.name] = await firstAfterChange(subject.visitor === amongMany ? changesThere : changes, subject)
  const measured = await withYardstick(subjects, (yardstick) => measureInRounds(visitor, yardstick, subjects, quick ? { rounds: 2, seconds: 2 } : { rounds: 3, seconds: 5 }))
  return { ...measured, restRss, weights, firsts, acknowledged: changes.saved() }
}

async function withYardstick<T>(subjects: Subject[], work: (yardstick: Visitor) => Promise<T>): Promise<T> {
  const file = join(folder, 'pages.json')
  writeFileSync(file, JSON.stringify(Object.fromEntries(subjects.flatMap(({ pages }) => [...pages].map(([path, { body }]) => [path, body.toString('base64')])))))
  const port = await freePort()
  const server = await serveOnFirstCore([join(import.meta.dirname, 'bare.ts'), file, String(port)], {}, port, '/health')
  const yardstick = new Visitor(port, 50)
  try {
    return await work(yardstick)
  } finally {
    yardstick.leave()
    await server.stop()
  }
}

/** The installation of 153 authorities, on the same core: while it is asked, the other rests. */
async function serveMany(): Promise<Program> {
  const port = await freePort()
  return serveOnFirstCore(service.args, { ...service.env, ...env, SIGHTLINE_DATA: join(folder, SERVED.measured), PORT: String(port) }, port, '/health')
}

async function bench(): Promise<Results> {
  process.chdir(root)
  const busyBefore = loadavg()[0] ?? 0
  await build()
  await prepareCouncil(folder, dayInLondon(new Date()))
  const council = readCouncil(folder)
  const reports = !only || only.includes('reports') ? await measureReports(folder, council, dayInLondon(new Date())) : []
  const starts = await startSeconds()
  loadOnSecondCore()
  const port = await freePort()
  const running = await serveOnFirstCore(service.args, { ...service.env, ...env, PORT: String(port) }, port, '/health')
  const many = chosen.includes('scorecards') ? await serveMany() : undefined
  const [visitor, ofAll, amongMany] = [new Visitor(port, 50), new Visitor(port, 50), new Visitor(many?.port ?? port, 50)]
  try {
    const measured = await measureService({ visitor, ofAll, amongMany }, council)
    await running.stop()
    const machine = { node: process.version, processor: cpus()[0]?.model ?? '', coresApart, busyBefore }
    return { ...measured, at: new Date().toISOString(), machine, starts, reports, written: readCouncil(folder).updates - council.updates }
  } finally {
    visitor.leave()
    ofAll.leave()
    amongMany.leave()
    await running.stop()
    await many?.stop()
  }
}

const results = await bench()
mkdirSync(join(root, 'bench', 'results'), { recursive: true })
writeFileSync(join(root, 'bench', 'results', 'latest.json'), `${JSON.stringify(results, null, 2)}\n`)
const { text, sound } = report(results)
console.log(text)
process.exitCode = sound ? 0 : 1
