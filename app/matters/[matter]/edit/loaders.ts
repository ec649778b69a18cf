import { recordedIn } from '#db/hold-meeting'
import { matterFor, whoCanOwnMatters } from '#db/matters'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'

export const loadEditMatter = load('meeting.record', async ({ db, asker, today }, id: string) => {
  const matter = await matterFor(db, asker, idIn(id))
  allowInAny(asker, 'meeting.record', recordedIn(matter, matter))
  const people = await whoCanOwnMatters(db, matter, today)
  const options = people.map((each) => ({ value: String(each.id), label: each.jobTitle ? `${each.name}, ${each.jobTitle}` : each.name }))
  const { words, ownerId, owner, dueOn, version, closedAt } = matter
  return {
    id: matter.id, words, ownerId: String(ownerId), dueOn, version, closed: closedAt !== null, people: people.some((each) => each.id === ownerId) ? options : [{ value: String(ownerId), label: owner }, ...options],
    formToken: formToken(), typed: await typedBefore(),
  }
})
export type EditMatterShown = Awaited<ReturnType<typeof loadEditMatter>>
