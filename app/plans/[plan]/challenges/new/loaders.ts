import { challengeSubjectFor, whoCanAnswer } from '#db/challenge-subjects'
import { CHALLENGED } from '#domain/challenge'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { subjectShown } from '@/app/challenges/challenge'
import { planHere } from '../../loaders'

export type Query = Record<string, string | string[] | undefined>

/** What an address says the question is on. */
function chosenIn(query: Query) {
  const kind = CHALLENGED.find((each) => typeof query[each] === 'string')
  return kind ? { kind, id: idIn(String(query[kind])) } : null
}

export const loadNewChallenge = load('challenge.ask', async ({ db, asker, today }, id: string, query: Query) => {
  const plan = await planHere(db, asker, idIn(id))
  allow(asker, 'challenge.ask', { planId: plan.id, ownIds: [] })
  const chosen = chosenIn(query)
  const subject = chosen && await challengeSubjectFor(db, asker, plan.id, chosen)
  const people = await whoCanAnswer(db, plan.id, today)
  return {
    planId: plan.id,
    subject: subject && { kind: subject.kind, id: subject.id, ...subjectShown(subject) },
    people: people.map(({ id, name, jobTitle }) => ({ value: String(id), label: jobTitle ? `${name}, ${jobTitle}` : name })),
    to: people.some(({ id }) => id === subject?.ownerId) ? String(subject?.ownerId) : '',
    formToken: formToken(),
    typed: await typedBefore(),
  }
})
export type NewChallengeShown = Awaited<ReturnType<typeof loadNewChallenge>>
