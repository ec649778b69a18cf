import { actionFor, addAction } from '#db/actions'
import type { Tx } from '#db/client'
import { answerCompletion, proposeCompletion } from '#db/completions'
import { attachEvidence, evidenceFor, reviewEvidence } from '#db/evidence'
import { addStep } from '#db/steps'
import { standingOf, writeUpdate } from '#db/updates'
import { addDays } from '#domain/dates'
import type { Doing } from '#domain/doing'
import type { Asker } from '#domain/permissions'
import { AGENCIES, EVIDENCE_KINDS, HEADINGS, IMPACTS } from '#domain/vocabulary'

export type Board = { planId: number; areaIds: number[]; chair: Asker; heads: Asker[] }
type Size = { actions: number; updates: readonly number[] }

const DOINGS = ['Agree and publish', 'Review weekly', 'Train every team in', 'Sample and report', 'Set one standard for', 'Put right the backlog of']
const THINGS = ['decisions at the front door', 'visits to children in need of protection', 'assessments within timescale', 'pathway plans for care leavers', 'supervision by managers', 'health checks on coming into care', 'return conversations after going missing', 'placement matching']

/** One of a list, the same one for the same number. */
const pick = <T>(list: readonly T[], i: number): T => list[i % list.length] as T
const at = (today: string) => `${today}T10:00:00.000Z`

/** Fills a plan over the half year before today: actions, their updates, and evidence on every fourth. */
export async function fillPlan(tx: Tx, board: Board, { actions, updates }: Size, today: string): Promise<void> {
  const places = new Map<number, number>()
  for (let i = 0; i < actions; i += 1) {
    const area = i % board.areaIds.length
    const place = (places.get(area) ?? 0) + 1
    places.set(area, place)
    const id = await add(tx, board, i, `${area + 1}.${place}`, addDays(today, -170))
    const due = pick(updates, i)
    for (let n = 1; n <= due; n += 1) await update(tx, board, id, i, n, addDays(today, -165 + Math.floor(((160 - (i % 40)) * n) / due)))
    if (i % 4 === 0) await evidence(tx, board, id, i, addDays(today, -3))
  }
}

async function add(tx: Tx, { planId, areaIds, chair, heads }: Board, i: number, ref: string, day: string): Promise<number> {
  const doing: Doing = { asker: chair, at: at(day), today: day }
  const owner = pick(heads, i)
  const inWords = i % 17 === 0
  const action = await addAction(tx, doing, { id: planId }, {
    ref, areaId: pick(areaIds, i), title: `${pick(DOINGS, i)} ${pick(THINGS, Math.floor(i / 6))}`, ownerId: owner.personId, leadIds: [pick(heads, i + 5).personId],
    description: 'Managers sample ten records a month, tell each team what they found, and bring what is not yet good enough to the board with what they will do about it.',
    agencies: i % 3 === 0 ? [pick(AGENCIES, i)] : [], startOn: day, successMeasure: 'Nine of ten records sampled are good or better for three months running',
    dueOn: inWords ? null : addDays(day, 60 + ((i * 7) % 300)), dueWords: inWords ? 'ongoing' : null,
  })
  if (i % 4 !== 0) return action.id
  const loaded = await actionFor(tx, chair, action.id)
  for (const title of ['Agree the standard', 'Tell the teams', 'Sample and report']) await addStep(tx, doing, loaded, { title, leadId: owner.personId, dueOn: addDays(day, 60) })
  return action.id
}

async function update(tx: Tx, { chair }: Board, id: number, i: number, n: number, day: string): Promise<void> {
  const action = await actionFor(tx, chair, id)
  const slips = n === 2 && i % 5 === 0 && action.dueOn !== null
  await writeUpdate(tx, { asker: chair, at: at(day), today: day }, action, {
    ...standingOf(action), stage: 'under_way', status: i % 11 === 0 ? action.status : pick(HEADINGS, i + n), impact: pick(IMPACTS, i + n),
    dueOn: slips && action.dueOn ? addDays(action.dueOn, 30) : action.dueOn,
    reason: 'The sample of this month was read by the board, and this is where it leaves the action.',
    note: `Ten records were read. ${7 + (n % 3)} were good or better, and the team has been told what was missing from the others. The next sample is in four weeks.`,
  })
}

async function evidence(tx: Tx, { chair, heads }: Board, id: number, i: number, day: string): Promise<void> {
  const action = await actionFor(tx, chair, id)
  const doing: Doing = { asker: pick(heads, i), at: at(day), today: day }
  const deciding: Doing = { ...doing, asker: chair }
  for (let n = 0; n <= i % 3; n += 1) {
    const said = { title: `Sample of records ${n + 1}`, kind: pick(EVIDENCE_KINDS, i / 4 + n), aboutFrom: addDays(day, -60), aboutTo: addDays(day, -30), shows: 'Shows that most records reach the standard.', staleOn: null }
    const piece = await attachEvidence(tx, doing, [action], said, [], [{ url: 'https://records.example/sample', label: 'The sample' }])
    if (n === 0) await reviewEvidence(tx, deciding, await evidenceFor(tx, chair, piece.id), 'accepted', '')
  }
  if (i % 20 !== 0) return
  const claim = await proposeCompletion(tx, doing, action, 'The standard has been reached for three months running.')
  await answerCompletion(tx, deciding, action, claim, 'signed_off', '')
}
