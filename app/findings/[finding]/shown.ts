import type { Answer, findingsNear, FindingMoment } from '#db/finding-page'
import { findingName } from '#db/findings'
import { formatInstant } from '#domain/dates'
import { EVENTS } from '#domain/trail'
import { sayDetail } from '#domain/trail-detail'
import { IMPACT_WORDS } from '#domain/vocabulary'

type Point = Awaited<ReturnType<typeof findingsNear>>['nested'][number]

export const pointShown = ({ id, ref, words, kind, unanswered }: Point) => ({ id, name: findingName({ ref, words }), kind, unanswered: unanswered === 1 })

/** An action that answers the finding: what its claim rests on stands in a line of its own. The plan is named where there are several. */
export function answerShown({ id, ref, title, planName, owner, status, stage, impact, evidenceLine }: Answer, severalPlans: boolean) {
  return {
    id, name: `${ref} ${title}`, status, stage, facts: [owner, `impact: ${IMPACT_WORDS[impact].toLowerCase()}`, severalPlans && planName].filter(Boolean).join(' · '),
    evidenced: evidenceLine ? evidenceLine.replace('e', 'E') : 'No evidence stands on it yet',
  }
}

const NO_NAMES = { people: new Map(), areas: new Map(), actions: new Map() }

/** Something that happened to the finding, for its history. */
export function momentShown({ seq, at, by, event, detail, reason }: FindingMoment) {
  return { key: String(seq), title: EVENTS[event], by, dateTime: at, when: formatInstant(at), lines: [...sayDetail(event, detail, NO_NAMES).filter((line) => line !== 'With a reason'), ...(reason ? [`Why: ${reason}`] : [])] }
}
