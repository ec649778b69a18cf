'use server'
import { itemToChange } from '@/app/agenda-items/item-to-change'
import { addPaper } from '#db/agenda-papers'
import { meetingInTrail } from '#db/meetings'
import { RuleError } from '#domain/errors'
import { command, to, type Commanding } from '#gate/command'
import { keepingFiles } from '#gate/evidence-files'
import { PapersForm } from './form'

export const addPapers = command('meeting.manage', PapersForm, async ({ tx, asker, at, today, input, prepared }) => {
  const item = await itemToChange(tx, asker, input.item)
  const papers = input.address ? [{ name: input.name, url: input.address }] : prepared.files
  for (const paper of papers) await addPaper(tx, { asker, at, today }, item, paper)
  return to(`/agenda-items/${item.id}/papers`, papers.length === 1 ? 'Paper added' : 'Papers added', meetingInTrail(item.meeting))
}, keepingFiles<typeof PapersForm>(async ({ db, asker, input }) => {
  await itemToChange(db, asker, input.item)
  checkGiven(input)
  return input.files
}))

/** Papers are files, or one link. Throws RuleError. */
function checkGiven({ files, address, name }: Commanding<typeof PapersForm, unknown>['input']) {
  if (files.length === 0 && !address) throw name ? new RuleError('Enter the address of the link, or take out what it is', 'address') : new RuleError('Choose a file, or enter the address of a link', 'files')
  if (files.length > 0 && address) throw new RuleError('Choose files or enter an address, not both: add the other one after', 'address')
}
