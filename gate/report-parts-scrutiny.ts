import { actionsReported, topicsAnswered } from '#db/report-headed'
import { governanceOf, nextMeetingOf, openChallengesOn } from '#db/report-governance'
import { askedPart } from '#documents/papers/asked'
import { governancePart } from '#documents/papers/governance'
import { countsSentence } from '#documents/papers/headings'
import { measuresPart } from '#documents/papers/measures'
import { contextPart, improvementsPart, movementSentence, noMovementPart } from '#documents/papers/movement'
import { obstaclesPart } from '#documents/papers/obstacles'
import { planPart } from '#documents/papers/plan'
import { themesPart } from '#documents/papers/themes'
import type { PaperPart } from '#domain/paper'
import type { ReportPart } from '#domain/report-definition'
import type { MakingPart, PartMaker } from './report-paper.ts'
import { dayOf, measuresIn, once } from './report-reading.ts'

/** The parts of a scrutiny report, in either of its forms. What several of them tell of is read once for each paper. */
export const SCRUTINY_PARTS: Partial<Record<ReportPart, PartMaker>> = {
  summary: summaryOf,
  asked: async (making) => (written(making, 'asked') ? [] : askedPart(await nextMeeting(making))),
  measures: async (making) => measuresPart((await measuresIn(making)).measures, making.report.definition),
  plan: async (making) => planPart(await actionsIn(making), making.report.definition, dayOf(making)),
  improvements: async (making) => improvementsPart((await measuresIn(making)).measures, making.report.definition),
  no_movement: async (making) => noMovementPart((await measuresIn(making)).measures, making.report.definition),
  context: async (making) => contextPart((await measuresIn(making)).measures, making.report.definition),
  obstacles: async (making) => obstaclesPart(await openChallengesOn(making.db, making.report.plan.id, dayOf(making)), dayOf(making)),
  themes: themesOf,
  governance: governanceSaid,
}

/** A paragraph of counts of what the report goes on to tell; the author's own words take its place. */
async function summaryOf(making: MakingPart): Promise<PaperPart[]> {
  const { definition, fromDay } = making.report
  if (written(making, 'summary')) return []
  const has = (...parts: ReportPart[]) => parts.some((part) => definition.parts.includes(part))
  const statuses = async () => (await measuresIn(making)).measures.map(({ reading }) => reading.heading)
  const sentences = [
    has('measures') ? countsSentence(await statuses(), 'measure', definition) : '',
    has('plan') ? countsSentence((await actionsIn(making)).map(({ status }) => status), 'action', definition) : '',
    has('improvements', 'no_movement') ? movementSentence((await measuresIn(making)).measures, fromDay) : '',
  ].filter(Boolean)
  return sentences.length === 0 ? [] : [{ kind: 'text', text: sentences.join(' ') }]
}

async function governanceSaid(making: MakingPart): Promise<PaperPart[]> {
  const { db, report: { plan, fromDay } } = making
  const toDay = dayOf(making)
  return governancePart(await governanceOf(db, { planId: plan.id, fromDay, toDay }), fromDay, toDay)
}

async function themesOf(making: MakingPart): Promise<PaperPart[]> {
  const { db, report } = making
  const actions = await actionsIn(making)
  const todo = actions.filter(({ status }) => status === 'do_better' || status === 'ones_to_watch')
  return themesPart(actions, await topicsAnswered(db, todo, dayOf(making)), report.definition)
}

const nextMeeting = ({ db, report: { board, meeting, toDay } }: MakingPart) => (board ? nextMeetingOf(db, board.id, meeting?.onDay ?? toDay) : Promise.resolve(null))

const written = ({ report }: MakingPart, part: ReportPart) => (report.narratives[part] ?? '').trim() !== ''

const actionsIn = (making: MakingPart) => once(making, 'actions', () => actionsReported(making.db, { planId: making.report.plan.id, on: dayOf(making), today: making.today }))
