import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actionFor, addAction } from '#db/actions'
import { addArea } from '#db/areas'
import { attachEvidence, evidenceFor, reviewEvidence } from '#db/evidence'
import { addMeasure, measureFor, PLAIN_MEASURE } from '#db/measures'
import { sayHeading } from '#db/measure-headings'
import { giveRole } from '#db/people'
import { addPlan, planFor } from '#db/plans'
import { cellsOf, linesOf, overview } from '#db/seed/story/overview'
import { testDatabase, type TestDatabase } from '#db/test-database'
import { writeUpdate } from '#db/updates'
import type { Doing } from '#domain/doing'
import type { PaperPart } from '#domain/paper'
import { FIRST_DEFINITIONS, REPORT_PARTS, type ReportDefinition, type ReportPart } from '#domain/report-definition'
import { inWords } from '#domain/sentence'
import type { EvidenceKind, Heading, Status } from '#domain/vocabulary'
import { paperOf, type ReportToBuild } from './report-paper.ts'

/** The overview of November 2020: an item, its column, and how it is evidenced, under the name that the report printed. */
type Printed = { scope: string; words: string; status: Status; phrases: string[]; kinds: EvidenceKind[][] }
const PRINTED: Printed[] = linesOf('overview-2020-11.csv').slice(1).map((line, at) => {
  const [scope = '', , , words = ''] = cellsOf(line)
  const { status, phrases, kinds } = overview()[at] ?? { status: 'not_rated', phrases: [], kinds: [] }
  return { scope, words, status, phrases, kinds }
})
const MEASURES = PRINTED.filter(({ scope }) => scope === 'kpi')
const ACTIONS = PRINTED.filter(({ scope }) => scope !== 'kpi')

const NOVEMBER = '2020-11-10'
const LATER = '2021-01-20'

let given: TestDatabase
let planId: number
let administrator: Doing['asker']
let board: Doing['asker']
beforeEach(async () => {
  given = await testDatabase()
  await given.store.tx(async (tx) => {
    const { authorityId } = await planFor(tx, given.cast.administrator, given.planId)
    const doing = { ...given.doing('administrator'), at: '2020-10-01T09:00:00.000Z', today: '2020-10-01' }
    const plan = await addPlan(tx, doing, authorityId, { name: 'Improvement plan', phase: 'Phase 2', silentAfterDays: 30, checkBackMonths: 3, boardName: 'Board of November' })
    planId = plan.id
    const asker = async (who: 'administrator' | 'boardMember', role: 'administrator' | 'board_member') => {
      await giveRole(tx, doing, { id: given.cast[who].personId, name: given.cast[who].name }, planId, role)
      return { ...given.cast[who], roles: new Map([[planId, role]]) }
    }
    administrator = await asker('administrator', 'administrator')
    board = await asker('boardMember', 'board_member')
  })
})
afterEach(() => given.close())

const on = (today: string, asker = administrator): Doing => ({ asker, today, at: `${today}T10:00:00.000Z` })

/** The whole overview in the plan, by the functions that its pages use. Each piece of evidence bears the name by which the report calls it. */
async function keepOverview({ area: number = 1, letter = 'K', most = PRINTED.length } = {}) {
  const made: Record<'measures' | 'actions' | 'evidence', number[]> = { measures: [], actions: [], evidence: [] }
  await given.store.tx(async (tx) => {
    const area = await addArea(tx, on('2020-10-01'), { id: planId }, { number, title: 'Everything', origin: 'recommendation', sponsorId: null, outcomes: ['I am listened to'] })
    for (const [at, { words, status }] of MEASURES.slice(0, most).entries()) {
      const measure = await addMeasure(tx, on(NOVEMBER), { id: planId }, { ...PLAIN_MEASURE, ref: `${letter}${at + 1}`, title: words, section: '', unit: 'percent', polarity: 'higher', ownerId: administrator.personId })
      made.measures.push(measure.id)
      await sayHeading(tx, on(NOVEMBER, board), await measureFor(tx, board, measure.id), { month: '2020-10-31', heading: status as Heading, reason: `Said in November of measure ${at + 1}`, suggested: 'not_rated' })
    }
    for (const [at, { words, status, phrases, kinds }] of ACTIONS.slice(0, most).entries()) {
      const added = await addAction(tx, on(NOVEMBER), { id: planId }, { ref: `${number}.${at + 1}`, areaId: area.id, title: words, description: words, ownerId: administrator.personId, leadIds: [], agencies: [], startOn: null, successMeasure: '', dueOn: null, dueWords: 'ongoing' })
      made.actions.push(added.id)
      const action = await actionFor(tx, board, added.id)
      await writeUpdate(tx, on(NOVEMBER, board), action, { stage: 'under_way', status, impact: action.impact, dueOn: null, dueWords: 'ongoing', ownerId: action.ownerId, note: 'As the overview has it', reason: 'The report of November says so' })
      for (const [piece, title] of phrases.entries()) {
        const { id } = await attachEvidence(tx, on(NOVEMBER), [await actionFor(tx, administrator, added.id)], {
          title, kind: kinds[piece]?.[0] ?? 'other', aboutFrom: '2020-10-31', aboutTo: null, shows: `Shows ${title}.`, staleOn: null,
        }, [], [{ url: 'https://evidence.example/', label: '' }])
        made.evidence.push(id)
        await reviewEvidence(tx, on(NOVEMBER, board), await evidenceFor(tx, board, id), 'accepted', '')
      }
    }
  })
  return made
}

async function paperFor({ definition, ...report }: Partial<Omit<ReportToBuild, 'definition'>> & { definition?: Partial<ReportDefinition> } = {}, today = '2020-11-30') {
  const plan = await planFor(given.store.db, administrator, planId)
  const asked: ReportToBuild = {
    kind: 'scrutiny', title: 'Scrutiny report', plan, board: null, meeting: null, fromDay: '2020-10-01', toDay: '2020-11-30', month: null, narratives: {}, ...report,
    definition: { ...FIRST_DEFINITIONS.scrutiny, ...definition },
  }
  return paperOf({ db: given.store.db, report: asked, today }, [])
}

/** What stands under a part's heading. */
function under(parts: readonly PaperPart[], part: ReportPart): PaperPart[] {
  const from = parts.findIndex((each) => each.kind === 'heading' && each.level === 2 && each.text === REPORT_PARTS[part])
  const rest = parts.slice(from + 1)
  const to = rest.findIndex((each) => each.kind === 'heading' && each.level === 2)
  return from < 0 ? [] : rest.slice(0, to < 0 ? undefined : to)
}

function columnsOf(parts: readonly PaperPart[], part: ReportPart) {
  const columns = under(parts, part).find((each) => each.kind === 'columns')
  return columns?.kind === 'columns' ? columns.columns : []
}

const HEADED: readonly [Heading, string][] = [['going_well', 'Going well or better'], ['ones_to_watch', 'Ones to watch'], ['do_better', 'Things to do better']]

describe('with the overview of November 2020 in a plan, the scrutiny report', () => {
  test('has its columns and counts: 6, 8 and 7 measures, and each measure in its own column', async () => {
    await keepOverview()
    const columns = columnsOf((await paperFor()).parts, 'measures')
    expect(columns.map(({ heading }) => heading)).toEqual(['Going well or better (6)', 'Ones to watch (8)', 'Things to do better (7)'])
    for (const [at, [status]] of HEADED.entries()) {
      const printed = MEASURES.filter((each) => each.status === status).map(({ words }) => words)
      expect(columns[at]?.items.map(({ text }) => printed.find((words) => text.includes(words)))).toEqual(printed)
      expect(columns[at]?.items.every(({ aside }) => /^the board’s own heading.*: Said in November of measure \d+$/.test(aside ?? ''))).toBe(true)
    }
  })

  test('has 20 actions, none and 17, says "None", and each evidence phrase where it was printed', async () => {
    await keepOverview()
    const { parts } = await paperFor()
    const columns = columnsOf(parts, 'plan')
    expect(columns.map(({ heading }) => heading)).toEqual(['Going well or better (20)', 'Ones to watch (0)', 'Things to do better (17)'])
    expect(columns[1]).toMatchObject({ items: [], empty: 'None' })
    for (const [at, [status]] of HEADED.entries()) {
      const printed = ACTIONS.filter((each) => each.status === status)
      expect(columns[at]?.items.map(({ text, aside }) => [text.replace(/^1\.\d+ /, ''), aside])).toEqual(printed.map(({ words, phrases }) => [words, phrases.length > 0 ? `evidenced by ${inWords(phrases)}` : undefined]))
    }
    expect(columns[0]?.items.filter(({ aside }) => aside)).toHaveLength(20)
  })

  test('sums them up, unless its author did; and asks what the panel is asked', async () => {
    await keepOverview()
    const { parts } = await paperFor()
    expect(under(parts, 'summary')).toEqual([{ kind: 'text', text:
      'Of 21 measures, 6 stand under “Going well or better”, 8 under “Ones to watch” and 7 under “Things to do better”. Of 37 actions, 20 stand under “Going well or better”, none under “Ones to watch” and 17 under “Things to do better”.' }])
    expect(under(parts, 'asked')).toEqual([{ kind: 'list', numbered: true, items: [{ text: 'That progress be noted' }, { text: 'That there is a further update at the next meeting' }] }])
    const written = await paperFor({ narratives: { summary: 'In my own words.', asked: 'That members discuss it.' } })
    expect(under(written.parts, 'summary')).toEqual([{ kind: 'text', text: 'In my own words.' }])
    expect(under(written.parts, 'asked')).toEqual([{ kind: 'text', text: 'That members discuss it.' }])
  })

  test('words its headings, and leaves out its evidence lines, as its definition says', async () => {
    await keepOverview()
    const { parts } = await paperFor({ definition: { headings: { going_well: 'Good news', ones_to_watch: 'Watch', do_better: 'To do' }, evidenceLines: false } })
    expect(columnsOf(parts, 'plan').map(({ heading }) => heading)).toEqual(['Good news (20)', 'Watch (0)', 'To do (17)'])
    expect(columnsOf(parts, 'plan').flatMap(({ items }) => items).filter(({ aside }) => aside)).toEqual([])
  })

  test('prints the critical themes as its author wrote them, before what the plan itself says', async () => {
    await keepOverview()
    const groups = Map.groupBy(linesOf('critical-themes-2020-11.csv').slice(1).map(cellsOf), ([group]) => group ?? '')
    const themes = [...groups].map(([group, rows]) => `${group}: ${rows.map(([, theme, detail]) => (detail ? `${theme} (${detail})` : theme)).join('; ')}`)
    const { parts } = await paperFor({ narratives: { themes: themes.join('\n\n') } })
    const [first, second, third, heading, list] = under(parts, 'themes')
    expect([first, second, third]).toEqual(themes.map((text) => ({ kind: 'text', text })))
    expect(heading).toMatchObject({ level: 3, text: 'Priority areas with the most still to do' })
    expect(list).toMatchObject({ items: [{ text: expect.stringMatching(/^1 Everything: of 37 actions, 17 under “Things to do better” \(1\.21, /) }] })
  })

  test('tells of the plan as it stood on its last day, whatever happened since', async () => {
    const { actions: [first = 0, second = 0], measures: [measure = 0] } = await keepOverview()
    const before = await paperFor({}, '2020-11-30')
    await given.store.tx(async (tx) => {
      const action = await actionFor(tx, board, first)
      await writeUpdate(tx, on(LATER, board), action, { stage: 'under_way', status: 'do_better', impact: action.impact, dueOn: null, dueWords: 'ongoing', ownerId: action.ownerId, note: 'It went wrong after all', reason: 'Half of the staff have left' })
      const { id } = await attachEvidence(tx, on(LATER), [await actionFor(tx, administrator, second)], { title: 'something newer', kind: 'other', aboutFrom: '2020-12-31', aboutTo: null, shows: 'Shows it.', staleOn: null }, [], [{ url: 'https://evidence.example/', label: '' }])
      await reviewEvidence(tx, on(LATER, board), await evidenceFor(tx, board, id), 'accepted', '')
      await sayHeading(tx, on(LATER, board), await measureFor(tx, board, measure), { month: '2020-10-31', heading: 'do_better', reason: 'It was never so good', suggested: 'not_rated' })
    })
    const { parts } = await paperFor({}, LATER)
    expect(parts).toEqual(before.parts)
    const now = await paperFor({ toDay: LATER }, LATER)
    expect(columnsOf(now.parts, 'plan').map(({ items }) => items.length)).toEqual([19, 0, 18])
    expect(columnsOf(now.parts, 'measures').map(({ items }) => items.length)).toEqual([5, 8, 8])
    expect(columnsOf(now.parts, 'plan')[0]?.items[0]?.aside).toBe('evidenced by something newer and meeting record')
  })

  test('asks as many questions of the database with 58 items as with two', async () => {
    const asked = async () => {
      const before = given.store.connections.queries
      await paperFor({}, LATER)
      return given.store.connections.queries - before
    }
    await keepOverview({ area: 2, letter: 'F', most: 1 })
    const few = await asked()
    await keepOverview()
    expect(await asked()).toBe(few)
    expect(few).toBeLessThanOrEqual(16)
  })

  test('leaves evidence out that nobody has accepted', async () => {
    const { evidence } = await keepOverview()
    const before = ACTIONS.findIndex(({ phrases }) => phrases.includes('audit return'))
    const piece = evidence[ACTIONS.slice(0, before).flatMap(({ phrases }) => phrases).length] ?? 0
    await given.store.tx(async (tx) => {
      await reviewEvidence(tx, on(NOVEMBER, board), await evidenceFor(tx, board, piece), 'queried', 'Which teams does the return cover?')
    })
    const { parts } = await paperFor()
    expect(columnsOf(parts, 'plan')[0]?.items.find(({ text }) => text.includes('Supervision in looked-after teams'))).toEqual({ text: '1.14 Supervision in looked-after teams' })
    expect(under(parts, 'plan')).toContainEqual({ kind: 'text', text: 'Of the 20 actions under “Going well or better”, 1 has no evidence that the board has accepted: 1.14.' })
  })
})
