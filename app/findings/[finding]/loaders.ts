import { cache } from 'react'
import { inEachPlan } from '#db/authorities'
import { followUpsBeside } from '#db/compare'
import { evidenceOnFinding } from '#db/finding-evidence'
import { answersTo, challengesOnFinding, findingsNear, historyOfFinding } from '#db/finding-page'
import { findingFor, findingName } from '#db/findings'
import { can, canInAny } from '#domain/permissions'
import { standingOfFinding } from '#domain/reviews'
import { REVIEW_KIND_WORDS, TOPIC_WORDS } from '#domain/vocabulary'
import { idIn, load } from '#gate/load'
import { standingWords } from '../standing-words'
import { answerShown, besideShown, challengeShown, momentShown, pieceShown, pointShown } from './shown'

/** Once for the page and its title. */
export const loadFinding = cache(load('plan.read', async ({ db, asker, today }, id: string) => {
  const finding = await findingFor(db, asker, idIn(id))
  const { answers, ...counts } = await answersTo(db, asker, finding.id)
  const { above, nested, unanswered } = await findingsNear(db, finding)
  const { moments, drop } = await historyOfFinding(db, asker, finding.id)
  const { pieces, total, elsewhere: evidenceElsewhere } = await evidenceOnFinding(db, asker, finding)
  const { ref, kind, words, note, page, topics, reviewId, reviewTitle, reviewKind, planIds } = finding
  const standing = standingOfFinding({ kind, answers: counts.going, dropped: drop !== null, unanswered })
  const severalPlans = new Set(answers.map(({ planId }) => planId)).size > 1
  const subjects = inEachPlan(finding)
  return {
    id: finding.id, ref, name: findingName(finding), kind, words, note, page, topics: topics.map((topic) => TOPIC_WORDS[topic]).toSorted(),
    review: { id: reviewId, title: reviewTitle, kind: REVIEW_KIND_WORDS[reviewKind] }, planId: planIds[0] ?? 0,
    library: `/authorities/${finding.authorityId}/evidence?finding=${finding.id}`,
    above: above && { id: above.id, name: findingName(above) }, nested: nested.map(pointShown),
    beside: (await followUpsBeside(db, asker, finding.id)).map(besideShown),
    standing, said: standingWords(standing, counts), drop,
    answers: answers.map((answer) => answerShown(answer, severalPlans)),
    evidence: pieces.map((piece) => pieceShown(piece, today)), evidenceTotal: total, evidenceElsewhere,
    challenges: (await challengesOnFinding(db, asker, finding.id)).map(challengeShown),
    history: moments.map(momentShown),
    may: {
      answer: canInAny(asker, 'finding.answer', subjects),
      drop: canInAny(asker, 'finding.drop', subjects) && (drop !== null || counts.going === 0),
      evidence: canInAny(asker, 'evidence.attach', inEachPlan(finding, [asker.personId])),
      edit: canInAny(asker, 'review.manage', subjects),
      challengeIn: planIds.find((planId) => can(asker, 'challenge.ask', { planId, ownIds: [] })) ?? null,
    },
  }
}))
export type FindingPageShown = Awaited<ReturnType<typeof loadFinding>>
