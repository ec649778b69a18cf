import type { FollowUpBeside } from '#db/compare'
import type { PieceOnFinding } from '#db/finding-evidence'
import type { Answer, challengesOnFinding, findingsNear, FindingMoment } from '#db/finding-page'
import { findingName } from '#db/findings'
import { formatDay, formatInstant, type Day } from '#domain/dates'
import { aboutText, isStale } from '#domain/evidence'
import { EVENTS } from '#domain/trail'
import { sayDetail } from '#domain/trail-detail'
import { CHALLENGE_LIFE_WORDS, EVIDENCE_KIND_WORDS, FOLLOW_UP_WORDS, IMPACT_WORDS } from '#domain/vocabulary'

type Point = Awaited<ReturnType<typeof findingsNear>>['nested'][number]

export const pointShown = ({ id, ref, words, kind, unanswered }: Point) => ({ id, name: findingName({ ref, words }), kind, unanswered: unanswered === 1 })

/** A finding of another review: an earlier one that this speaks of, or a later one that speaks of this. */
export const besideShown = ({ id, ref, words, reviewId, review, says, later }: FollowUpBeside) => ({ id, name: findingName({ ref, words }), reviewId, review, says: FOLLOW_UP_WORDS[says], later: later === 1 })

/** An action that answers the finding: what its claim rests on stands in a line of its own. The plan is named where there are several. */
export function answerShown({ id, ref, title, planName, owner, status, stage, impact, evidenceLine }: Answer, severalPlans: boolean) {
  return {
    id, name: `${ref} ${title}`, status, stage, facts: [owner, `impact: ${IMPACT_WORDS[impact].toLowerCase()}`, severalPlans && planName].filter(Boolean).join(' · '),
    evidenced: evidenceLine ? evidenceLine.replace('e', 'E') : 'No evidence stands on it yet',
  }
}

/** Evidence that speaks to the finding itself. */
export function pieceShown(piece: PieceOnFinding, today: Day) {
  const { id, title, kind, life, shows } = piece
  return { id, title, life, shows, facts: [EVIDENCE_KIND_WORDS[kind], `about ${aboutText(piece)}`, isStale(piece, today) && 'stale'].filter(Boolean).join(' · ') }
}

export function challengeShown({ id, question, life, to, answerBy }: Awaited<ReturnType<typeof challengesOnFinding>>[number]) {
  return { id, question, facts: `${CHALLENGE_LIFE_WORDS[life]} · to ${to}, by ${formatDay(answerBy)}` }
}

const NO_NAMES = { people: new Map(), areas: new Map(), actions: new Map() }

/** Something that happened to the finding, for its history. */
export function momentShown({ seq, at, by, event, detail, reason }: FindingMoment) {
  return { key: String(seq), title: EVENTS[event], by, dateTime: at, when: formatInstant(at), lines: [...sayDetail(event, detail, NO_NAMES).filter((line) => line !== 'With a reason'), ...(reason ? [`Why: ${reason}`] : [])] }
}
