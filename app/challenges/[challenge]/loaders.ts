import { cache } from 'react'
import { entriesOf, placeOf, type ChallengeEntry } from '#db/challenge-page'
import { answeredIn, challengeFor, putTo } from '#db/challenges'
import { isOpen, isOverdue } from '#domain/challenge'
import { formatDay, formatInstant } from '#domain/dates'
import { can } from '#domain/permissions'
import { idIn, load } from '#gate/load'
import { standingOf, subjectShown } from '../challenge'
import { entryTitle } from '../said'

const entryShown = ({ id, said, words, dueOn, by, at }: ChallengeEntry) => ({ key: String(id), title: entryTitle({ said, dueOn }), by, dateTime: at, when: formatInstant(at), words })

/** Once for the page and its title. */
export const loadChallenge = cache(load('plan.read', async ({ db, asker, today }, id: string) => {
  const challenge = await challengeFor(db, asker, idIn(id))
  const place = await placeOf(db, challenge)
  const { total, entries } = await entriesOf(db, challenge)
  const judges = can(asker, 'challenge.judge', answeredIn(challenge))
  const { life, planId, question, meetingOn, outcome } = challenge
  return {
    id: challenge.id, life, overdue: isOverdue(challenge, today), question, outcome,
    subject: subjectShown(challenge.subject), standing: standingOf(challenge, today),
    to: place.jobTitle ? `${place.to}, ${place.jobTitle}` : place.to,
    answerBy: formatDay(challenge.answerBy),
    plan: { id: planId, name: place.planName },
    entries: entries.map(entryShown), earlier: total - entries.length,
    may: {
      answer: life === 'asked' && can(asker, 'challenge.answer', putTo(challenge)),
      judge: life === 'answered' && judges,
      escalate: isOpen(challenge) && judges,
      meet: life === 'escalated' && meetingOn !== null && meetingOn <= today && judges,
    },
  }
}))
export type ChallengeShown = Awaited<ReturnType<typeof loadChallenge>>
