import { join } from 'node:path'
import { boardsOfPlan } from '#db/boards'
import { connect, storeOn } from '#db/client'
import { planFor } from '#db/plans'
import type { PaperFormat, ReportKind } from '#domain/board-vocabulary'
import { addMonths, type Day } from '#domain/dates'
import { FIRST_DEFINITIONS } from '#domain/report-definition'
import { writePaper } from '#gate/paper-files'
import { paperOf } from '#gate/report-paper'
import { SERVED, type Council } from './council.ts'

/** The reports that say most: all measures and all actions. */
export const BUILT = ['board_pack', 'scrutiny', 'submitted_plan'] as const satisfies readonly ReportKind[]
const FORMATS = ['xlsx', 'docx', 'pdf'] as const satisfies readonly PaperFormat[]
const TIMES = 3

/** Seconds from asking for a report to having it: as a page, and as a file with its page. Null where it can't be written here. */
export type ReportTimes = { kind: (typeof BUILT)[number] } & Record<'page' | (typeof FORMATS)[number], number | null>

/** Builds reports of the plan of 500 actions and 40 measures as the job does, the slowest of three times: later ones find more at hand. */
export async function measureReports(folder: string, { small }: Council, today: Day): Promise<ReportTimes[]> {
  const store = storeOn(connect(join(folder, SERVED.council, 'sightline.db')))
  try {
    const plan = await planFor(store.db, { personId: 0, name: 'Sightline', roles: new Map([[small.id, 'chair']]) }, small.id)
    const [board = null] = await boardsOfPlan(store.db, plan.id)
    const about = { plan, board, meeting: null, fromDay: addMonths(today, -1), toDay: today, month: null, narratives: {} }
    const times: ReportTimes[] = []
    for (const kind of BUILT) {
      const make = () => paperOf({ db: store.db, today, report: { ...about, kind, title: 'Report for measuring', definition: FIRST_DEFINITIONS[kind] } }, [])
      const runs = await inTurn(TIMES, async () => timed(make))
      const page = slowest(runs.map(({ seconds }) => seconds))
      const files = await inTurn(FORMATS.length, async (at) => fileTimes(await make(), FORMATS[at] ?? 'xlsx'))
      const [xlsx = null, docx = null, pdf = null] = files.map((seconds) => (seconds === null ? null : page + seconds))
      times.push({ kind, page, xlsx, docx, pdf })
    }
    return times
  } finally {
    store.close()
  }
}

async function fileTimes(paper: Awaited<ReturnType<typeof paperOf>>, format: PaperFormat): Promise<number | null> {
  const runs = await inTurn(TIMES, () => timed(() => writePaper(paper, format)))
  return runs.some(({ made }) => 'missing' in made) ? null : slowest(runs.map(({ seconds }) => seconds))
}

async function inTurn<T>(times: number, work: (at: number) => Promise<T>): Promise<T[]> {
  const done: T[] = []
  for (let at = 0; at < times; at += 1) done.push(await work(at))
  return done
}

async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; made: T }> {
  const from = performance.now()
  const made = await work()
  return { seconds: (performance.now() - from) / 1000, made }
}

const slowest = (times: number[]) => Math.max(...times)
