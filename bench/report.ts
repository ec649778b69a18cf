import { PAPER_FORMAT_WORDS, REPORT_KIND_WORDS } from '#domain/board-vocabulary'
import type { ReportTimes } from './reports.ts'
import type { FirstAfterChange, Measurement } from './rounds.ts'
import { HTML_KB, MOST, P95, PAGES, PER_SECOND, REPORT_SECONDS, SHARE, type Measured } from './targets.ts'
import type { Weight } from './weight.ts'

export type Results = {
  at: string
  machine: { node: string; processor: string; coresApart: boolean; busyBefore: number }
  measurements: Measurement[]
  firsts: Partial<Record<Measured, FirstAfterChange>>
  weights: Partial<Record<Measured | 'signIn', Weight>>
  restRss: number
  mostRss: number
  afterRss: number
  starts: number[]
  reports: ReportTimes[]
  /** Updates that were answered as saved, and those found in the database afterwards. */
  acknowledged: number
  written: number
}

const SIZES = [['Figure', '', 'Target', ''], ['---', '---:', '---', '---']]
const SPEEDS = [
  ['', 'at once', 'a second', 'p50 ms', 'p95 ms', 'p99 ms', 'failed', 'processor ms each', 'bare node:http a second', 'Target', ''],
  ['---', '---:', '---:', '---:', '---:', '---:', '---:', '---:', '---:', '---', '---'],
]
const table = (rows: string[][]) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n')
const verdict = (met: boolean) => (met ? 'met' : '**missed**')
const megabytes = (bytes: number) => bytes / 1024 / 1024
const kilobytes = (bytes: number) => bytes / 1024

/** The figures beside their targets, in Markdown. They are sound when no request failed and every update that was said to be saved is in the database. */
export function report(results: Results): { text: string; sound: boolean } {
  const { machine, measurements, acknowledged, written } = results
  const failed = measurements.reduce((sum, { speed, bare }) => sum + speed.failed + bare.failed, 0)
  const cores = machine.coresApart ? 'the service on one core, the load on the other' : 'service and load on the same cores, which makes both slower'
  const warnings = machine.busyBefore > 0.5 ? ['The machine was busy before this began, so the figures are lower than they could be.'] : []
  for (const { name, atOnce, speed } of measurements) if (speed.failed > 0) warnings.push(`${PAGES[name]}, ${atOnce} at once: ${JSON.stringify(speed.failures)}`)
  const text = [
    `# Speed and size, ${results.at.slice(0, 10)}`, `Node ${machine.node} on ${machine.processor}; ${cores}.`, ...warnings,
    table([...SPEEDS, ...measurements.map((each) => speedRow(each, measurements))]),
    table([...SIZES, ...sizeRows(results), ...results.reports.flatMap(reportRows)]),
  ].join('\n\n')
  return { text: `\n${text}\n`, sound: failed === 0 && acknowledged === written }
}

function speedRow({ name, atOnce, speed, bare }: Measurement, all: Measurement[]): string[] {
  const wanted = atOnce === 10 ? targetsOf(name, all) : []
  if (name === 'update' && atOnce === 50) wanted.push({ words: 'none fails', met: speed.failed === 0 })
  const slowest = P95[name]
  if (atOnce === 10 && slowest) wanted.push({ words: `p95 under ${slowest} ms`, met: speed.p95 < slowest })
  const figures = [speed.perSecond.toFixed(0), ...[speed.p50, speed.p95, speed.p99].map((ms) => ms.toFixed(1)), String(speed.failed), speed.cpuMs.toFixed(2), bare.perSecond.toFixed(0)]
  return [PAGES[name], String(atOnce), ...figures, wanted.map(({ words }) => words).join(', '), wanted.map(({ met }) => verdict(met)).join(', ')]
}

function targetsOf(name: Measured, all: Measurement[]): { words: string; met: boolean }[] {
  const atTen = (which: Measured) => all.find((each) => each.name === which && each.atOnce === 10)?.speed.perSecond ?? Number.NaN
  const least = PER_SECOND[name]
  if (least) return [{ words: `at least ${least}`, met: atTen(name) >= least }]
  const share = SHARE[name]
  if (!share) return []
  const reached = atTen(name) / atTen(share.of)
  return [{ words: `${share.least * 100}% of "${PAGES[share.of]}": ${(reached * 100).toFixed(0)}%`, met: reached >= share.least }]
}

function sizeRows({ firsts, weights, starts, restRss, mostRss, afterRss, acknowledged, written }: Results): string[][] {
  const row = (name: string, figure: number, digits: number, unit: string, most?: number) => [name, `${figure.toFixed(digits)}${unit}`, most ? `at most ${most}${unit}` : '', most ? verdict(figure <= most) : '']
  const named = (name: string) => (name === 'signIn' ? 'Signing in' : name === 'update' ? 'The form of an update' : PAGES[name as Measured])
  const weighed = Object.entries(weights)
  const second = starts.toSorted((a, b) => a - b)[Math.floor(starts.length / 2)] ?? Number.NaN
  return [
    ...Object.entries(firsts).map(([name, { queries }]) => row(`Queries: ${PAGES[name as Measured]}`, queries, 0, '', name === 'update' ? undefined : MOST.queries)),
    ...Object.entries(firsts).map(([name, { ms }]) => row(`The first right after a change: ${PAGES[name as Measured]}`, ms, 1, ' ms')),
    ...weighed.map(([name, { html, plainHtml }]) => row(`HTML, compressed (plain ${kilobytes(plainHtml).toFixed(0)} KB): ${named(name)}`, kilobytes(html), 1, ' KB', HTML_KB[name as Measured])),
    ...weighed.map(([name, { scripts }]) => row(`JavaScript of a first visit, compressed: ${named(name)}`, kilobytes(scripts), 1, ' KB', MOST.scriptsKb)),
    row('CSS, compressed, the most of any', Math.max(...weighed.map(([, { css }]) => kilobytes(css))), 1, ' KB', MOST.cssKb),
    row(`Second start to first page (what npm start runs), the middle of ${starts.length}`, second, 2, ' s', MOST.startSeconds),
    row('Memory at rest', megabytes(restRss), 0, ' MB', MOST.restMb), row('Memory under load, the most', megabytes(mostRss), 0, ' MB'),
    row('Memory twenty seconds after the run', megabytes(afterRss), 0, ' MB', MOST.afterMb),
    ['Updates said to be saved, and found in the database', `${acknowledged}, ${written}`, 'the same', verdict(acknowledged === written)],
  ]
}

function reportRows({ kind, ...times }: ReportTimes): string[][] {
  return (['page', 'xlsx', 'docx', 'pdf'] as const).map((as) => {
    const seconds = times[as]
    const name = `${REPORT_KIND_WORDS[kind]} over 500 actions and 40 measures, as ${as === 'page' ? 'a page' : `page and ${PAPER_FORMAT_WORDS[as]}`}`
    return seconds === null ? [name, 'not on this machine', '', ''] : [name, `${seconds.toFixed(2)} s`, `under ${REPORT_SECONDS[as]} s`, verdict(seconds < REPORT_SECONDS[as])]
  })
}
