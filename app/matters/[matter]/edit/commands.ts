'use server'
import { recordedIn } from '#db/hold-meeting'
import { editMatter, lastSavedMatter, matterFor, matterInTrail, whoCanOwnMatters } from '#db/matters'
import { formatDay } from '#domain/dates'
import { checkVersion, command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { EditMatterForm } from './form'

export const changeMatter = command('meeting.record', EditMatterForm, async ({ tx, asker, at, today, input }) => {
  const matter = await matterFor(tx, asker, input.matter)
  allowInAny(asker, 'meeting.record', recordedIn(matter, matter))
  if (input.version !== matter.version) {
    const people = await whoCanOwnMatters(tx, matter, today)
    checkVersion(input.version, await lastSavedMatter(tx, matter), [
      { label: 'Owner', theirs: matter.owner, yours: people.find(({ id }) => id === input.owner)?.name ?? 'Somebody else' }, { label: 'Due date', theirs: formatDay(matter.dueOn), yours: formatDay(input.due) },
    ])
  }
  await editMatter(tx, { asker, at, today }, matter, { ownerId: input.owner, dueOn: input.due })
  return to(`/matters/${matter.id}`, 'Matter arising saved', matterInTrail(matter, matter.onDay, matter.planIds))
})
