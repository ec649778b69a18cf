import type { AgendaItem } from '#db/agenda'
import { openChallengesOf, openRisksOf } from '#db/held-items'
import { mattersOf } from '#db/matters'
import { inPlansOf } from '#db/boards'
import type { LoadedMeeting } from '#db/meetings'
import { minutesBefore } from '#db/minutes'
import { isOverdue, startOf } from '#domain/challenge'
import { formatDay } from '#domain/dates'
import { isMatterOverdue } from '#domain/meeting'
import { canInAny } from '#domain/permissions'
import type { Loading } from '#gate/load'
import { subjectShown } from '@/app/challenges/challenge'
import { holdAddress } from './address'

type Here = Pick<Loading, 'db' | 'asker' | 'today'> & { meeting: LoadedMeeting; item: AgendaItem }
type Listed = { id: number; title: string; href: string; facts: string; warning: string; links: { href: string; words: string }[] }
/** What the kind of an item shows: a sentence, where more is found, and a list. */
export type Content = { words: string; links: { href: string; words: string }[]; listed: Listed[] }

const NOTHING: Content = { words: '', links: [], listed: [] }

/** What belongs to an item by its kind: at most two queries. */
export async function contentOf(here: Here): Promise<Content> {
  switch (here.item.kind) {
    case 'minutes': return minutesContent(here)
    case 'matters_arising': return mattersContent(here)
    case 'what_changed': return changesContent(here)
    case 'risks': return risksContent(here)
    case 'challenges': return challengesContent(here)
    default: return NOTHING
  }
}

const plansOf = ({ meeting, item }: Here) => meeting.board.plans.filter(({ id }) => item.planId === null || item.planId === id)

async function minutesContent({ db, asker, meeting }: Here): Promise<Content> {
  const before = await minutesBefore(db, meeting)
  if (!before) return { ...NOTHING, words: 'This is the first meeting of the board, as far as it is recorded.' }
  const stands = before.approvedAt ? 'have been approved' : before.number ? 'wait to be approved' : 'have not been written yet'
  const at = `/meetings/${before.id}/minutes`
  const waits = before.number !== null && !before.approvedAt && before.life === 'closed' && canInAny(asker, 'meeting.close', inPlansOf(meeting))
  return {
    ...NOTHING, words: `The minutes of ${before.title}, ${formatDay(before.onDay)}, ${stands}.`,
    links: [{ href: at, words: 'Read the minutes of the last meeting' }, ...(waits ? [{ href: `${at}/approve`, words: 'Approve these minutes' }] : [])],
  }
}

async function mattersContent({ db, asker, today, meeting, item }: Here): Promise<Content> {
  const { rows, total } = await mattersOf(db, asker, { boardId: meeting.boardId, open: true })
  return {
    words: total === 0 ? 'Nothing is open: every matter arising has been closed.' : '',
    links: [{ href: `/boards/${meeting.boardId}/matters`, words: 'All matters arising of the board' }],
    listed: rows.map(({ id, words, owner, dueOn, onDay, closedAt }) => ({
      id, title: words, href: `/matters/${id}`, facts: `${owner}, due ${formatDay(dueOn)}, raised ${formatDay(onDay)}`, warning: isMatterOverdue({ closedAt, dueOn }, today) ? 'Overdue' : '',
      links: [{ href: holdAddress(meeting.id, item.id, 'close', { matter: id }), words: 'Close this matter' }],
    })),
  }
}

async function changesContent(here: Here): Promise<Content> {
  const before = await minutesBefore(here.db, here.meeting)
  const since = before && before.onDay < here.today ? `?since=${before.id}` : ''
  return { ...NOTHING, words: before ? `The last meeting was on ${formatDay(before.onDay)}.` : '', links: plansOf(here).map(({ id, name }) => ({ href: `/plans/${id}/changes${since}`, words: `What changed in ${name}` })) }
}

async function risksContent(here: Here): Promise<Content> {
  const { db, meeting, item } = here
  const plans = plansOf(here)
  const rows = await openRisksOf(db, plans.map(({ id }) => id))
  return {
    words: rows.length === 0 ? 'No risk is open.' : '', links: plans.map(({ id, name }) => ({ href: `/plans/${id}/risks`, words: `The register of ${name}` })),
    listed: rows.map(({ id, ref, title, owner, planName, likelihood, impact, targetLikelihood, targetImpact, lastOn }) => ({
      id, title: `${ref} ${title}`, href: `/risks/${id}`, facts: `Current ${likelihood * impact} (${likelihood} x ${impact}), target ${targetLikelihood * targetImpact}. ${plans.length > 1 ? `${planName}. ` : ''}${owner}. Last looked at ${formatDay(lastOn)}`, warning: '',
      links: [{ href: holdAddress(meeting.id, item.id, 'risk', { risk: id }), words: `Score or review ${ref}` }],
    })),
  }
}

async function challengesContent(here: Here): Promise<Content> {
  const plans = plansOf(here)
  const rows = await openChallengesOf(here.db, here.asker, plans.map(({ id }) => id))
  return {
    words: rows.length === 0 ? 'Nothing is open: no question waits for an answer or the board’s word.' : '', links: plans.map(({ id, name }) => ({ href: `/plans/${id}/challenges`, words: `The challenges of ${name}` })),
    listed: rows.map((row) => ({
      id: row.id, title: startOf(row.question), href: `/challenges/${row.id}`, facts: `On ${subjectShown(row.subject).words}. ${CHALLENGE_STANDS[row.life] ?? ''} ${row.to}, by ${formatDay(row.meetingOn ?? row.answerBy)}`,
      warning: isOverdue(row, here.today) ? 'Overdue' : '', links: [],
    })),
  }
}
const CHALLENGE_STANDS: Partial<Record<string, string>> = { asked: 'To be answered by', answered: 'Answered by', escalated: 'Escalated:' }
