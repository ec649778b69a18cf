import type { completionOf, evidenceOn, proposalsWaiting, ShownAction, stepsOf } from '#db/action-shown'
import { formatDay, formatInstant, type Day } from '#domain/dates'
import { dueSentence, silenceSentence } from '#domain/due-words'
import { isStale } from '#domain/evidence'
import { inWords } from '#domain/sentence'
import { dueText, isDueSoon, isSilent, slippedDays } from '#domain/standing'
import { changeLines } from '#domain/telling'
import { AGENCY_WORDS, EVIDENCE_KIND_WORDS, IMPACT_WORDS, type EvidenceLife, type Stage, type Status } from '#domain/vocabulary'

type Row<Reading extends (...args: never[]) => Promise<readonly unknown[]>> = Awaited<ReturnType<Reading>>[number]
export type Facts = { status: Status; stage: Stage; rows: [key: string, value: string][] }

/** How an action stands and whose it is, row by row, ready to be drawn. Rows that say nothing are left out. */
export function factsOf(action: ShownAction, checkBackOn: Day | null, today: Day): Facts {
  const { firstDueOn, previousDueOn, dueOn, leads, agencies } = action
  const slipped = slippedDays(action) > 0
  const rows: [string, string][] = [
    ['Impact', IMPACT_WORDS[action.impact]],
    ['Due', `${dueSentence(action, today)}${isDueSoon(action, today) ? ', due within 30 days' : ''}`],
    ['Due date first agreed', slipped && firstDueOn ? formatDay(firstDueOn) : ''],
    ['Due date before this one', slipped && previousDueOn && previousDueOn !== firstDueOn && previousDueOn !== dueOn ? formatDay(previousDueOn) : ''],
    ['Last update', isSilent(action, today, action.silentAfterDays) ? silenceSentence(action, today) : formatDay(action.lastUpdateOn)],
    ['Check-back', action.stage === 'complete' && checkBackOn ? formatDay(checkBackOn) : ''],
    ['Owner', action.owner],
    ['Leads', inWords(leads.map(({ name }) => name))],
    ['Partner agencies', inWords(agencies.map((agency) => AGENCY_WORDS[agency]))],
    ['Start', action.startOn ? formatDay(action.startOn) : ''],
    ['Measure of success', action.successMeasure],
  ]
  return { status: action.status, stage: action.stage, rows: rows.filter(([, value]) => value !== '') }
}

export type StepShown = [id: number, title: string, facts: string, done: boolean]

export function stepShown({ id, title, lead, dueOn, doneOn }: Row<typeof stepsOf>, today: Day): StepShown {
  const late = !doneOn && dueOn !== null && dueOn < today
  const facts = [lead ?? '', doneOn ? `Done ${formatDay(doneOn)}` : dueOn ? `Due ${dueText({ dueOn, dueWords: null })}${late ? ', overdue' : ''}` : '']
  return [id, title, facts.filter(Boolean).join(' · '), doneOn !== null]
}

export type EvidenceShown = [id: number, title: string, facts: string, shows: string, life: EvidenceLife, stale: boolean]

export function evidenceShown(piece: Row<typeof evidenceOn>, today: Day): EvidenceShown {
  const { id, title, kind, life, aboutFrom, aboutTo, shows, staleOn } = piece
  const about = aboutTo && aboutTo !== aboutFrom ? `${formatDay(aboutFrom)} to ${formatDay(aboutTo)}` : formatDay(aboutFrom)
  const stale = isStale(piece, today)
  return [id, title, [EVIDENCE_KIND_WORDS[kind], `about ${about}`, stale && staleOn ? `stale since ${formatDay(staleOn)}` : ''].filter(Boolean).join(', '), shows, life, stale]
}

export type WaitingShown = { title: string; lines: string[]; href: string; link: string }

/** What was proposed and waits, told against how the action stands now; with the way there for those who may answer. */
export function waitingShown(
  action: ShownAction, proposals: Row<typeof proposalsWaiting>[], { waiting: claim, checkBackOn }: Awaited<ReturnType<typeof completionOf>>,
  may: { decides: boolean; signsOff: boolean; checksBack: boolean }, today: Day,
): WaitingShown[] {
  const said = (by: string, at: string) => `${by} on ${formatInstant(at)}`
  return [
    ...(claim ? [{ title: 'Completion waits for the chair', lines: [`Proposed by ${said(claim.by, claim.at)}`, `Why: ${claim.reason}`], href: `/actions/${action.id}/completion`, link: may.signsOff ? 'Sign off or send back' : '' }] : []),
    ...(action.stage === 'complete' && checkBackOn && checkBackOn <= today ? [{
      title: 'The check-back is due', lines: [`Is it still so? Due ${formatDay(checkBackOn)}`], href: `/actions/${action.id}/check-back`, link: may.checksBack ? 'Check back' : '',
    }] : []),
    ...proposals.map(({ proposal, by }) => ({
      title: 'A proposed change waits for the board',
      lines: [
        `Proposed by ${said(by, proposal.proposedAt)}`,
        ...changeLines(action, { ...proposal, ownerId: action.ownerId, owner: action.owner }),
        `Why: ${proposal.reason}`,
      ],
      href: `/proposals/${proposal.id}`, link: may.decides ? 'Decide on this change' : '',
    })),
  ]
}
