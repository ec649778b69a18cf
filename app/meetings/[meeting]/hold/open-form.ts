import type { AgendaItem } from '#db/agenda'
import { actionOfRef, ownedBy } from '#db/actions'
import { whoCanAnswer } from '#db/challenge-subjects'
import { recordedIn } from '#db/hold-meeting'
import { matterFor, matterSubjects, whoCanOwnMatters } from '#db/matters'
import type { LoadedMeeting } from '#db/meetings'
import { riskFor } from '#db/risks'
import { scaleOf } from '#db/risk-scales'
import { openRisksOf } from '#db/held-items'
import { can, canInAny } from '#domain/permissions'
import { levelWords } from '#domain/risk-scale'
import { idIn, type Loading } from '#gate/load'
import { asked, type Query, type Recording } from './address'

type Here = Pick<Loading, 'db' | 'asker' | 'today'> & { meeting: LoadedMeeting; item: AgendaItem | null }
const named = (people: { id: number; name: string; jobTitle: string }[]) => people.map(({ id, name, jobTitle }) => ({ value: String(id), label: jobTitle ? `${name}, ${jobTitle}` : name }))

/** The form that is open on the page that holds a meeting, with what it needs: at most two queries. Null where the asker may not record this here. */
export async function formOpen(here: Here, record: Recording, query: Query) {
  const { asker, meeting, item } = here
  if (!canInAny(asker, 'meeting.record', recordedIn(meeting, item))) return null
  switch (record) {
    case 'decision': return { record } as const
    case 'said': return item && ({ record, said: item.said, version: item.version } as const)
    case 'matter': return { record, people: named(await whoCanOwnMatters(here.db, { boardId: meeting.boardId, planId: item?.planId ?? null }, here.today)) } as const
    case 'close': return closing(here, query)
    case 'risk': return asked(query, 'risk') ? scoring(here, query) : choosingRisk(here)
    case 'update': case 'challenge': return onAction(here, record, query)
  }
}

async function closing({ db, asker, meeting }: Here, query: Query) {
  const matter = await matterFor(db, asker, idIn(asked(query, 'matter')))
  if (matter.boardId !== meeting.boardId || matter.closedAt !== null || !canInAny(asker, 'matter.close', matterSubjects(matter))) return null
  return { record: 'close', matter: { id: matter.id, words: matter.words, version: matter.version } } as const
}

async function choosingRisk({ db, meeting, item }: Here) {
  const planIds = item?.planId ? [item.planId] : meeting.planIds
  const risks = await openRisksOf(db, planIds)
  return { record: 'choose-risk', risks: risks.map(({ id, ref, title, planName }) => ({ value: String(id), label: `${ref} ${title}${planIds.length > 1 ? `, ${planName}` : ''}` })) } as const
}

async function scoring({ db, asker, meeting, item }: Here, query: Query) {
  const risk = await riskFor(db, asker, idIn(asked(query, 'risk')))
  if (risk.life !== 'open' || !isOf(meeting, item, risk.planId) || !can(asker, 'risk.record', { planId: risk.planId, ownIds: [] })) return null
  const { size } = await scaleOf(db, risk.planId)
  const levels = (of: 'likelihood' | 'impact') => Array.from({ length: size }, (_, i) => ({ value: String(i + 1), label: levelWords(size, of, i + 1) }))
  const { id, ref, title, version, current, target } = risk
  return { record: 'risk', risk: { id, ref, title, version, current, target }, likelihoods: levels('likelihood'), impacts: levels('impact') } as const
}

/** An update or a challenge is on an action: first its plan and reference are asked for. */
async function onAction({ db, asker, today, meeting, item }: Here, record: 'update' | 'challenge', query: Query) {
  const plans = meeting.board.plans.filter(({ id }) => item?.planId === null || item === null || item.planId === id)
  const ref = asked(query, 'ref')
  const planId = plans.find(({ id }) => String(id) === asked(query, 'plan'))?.id ?? (plans.length === 1 ? plans[0]?.id : undefined)
  const choose = (problem: string) => ({ record: 'choose-action', next: record, plans, ref, planId: planId ?? null, problem }) as const
  if (!('ref' in query)) return choose('')
  if (ref === '') return choose('Enter the reference of the action, like 1.2')
  if (planId === undefined) return choose('Select the plan of the action')
  const action = await actionOfRef(db, asker, planId, ref)
  if (!action) return choose(`There is no action ${ref} in this plan: check the reference`)
  const { id, title, version, status, stage, impact, dueOn, dueWords, ownerId } = action
  if (record === 'update') return can(asker, 'action.update', ownedBy(action)) ? ({ record, action: { id, ref, title, version, status, stage, impact, dueOn, dueWords } } as const) : null
  if (!can(asker, 'challenge.ask', { planId, ownIds: [] })) return null
  const people = named(await whoCanAnswer(db, planId, today))
  return { record, action: { id, ref, title }, people, to: people.some(({ value }) => value === String(ownerId)) ? String(ownerId) : '' } as const
}

const isOf = (meeting: LoadedMeeting, item: AgendaItem | null, planId: number) => meeting.planIds.includes(planId) && (!item?.planId || item.planId === planId)
