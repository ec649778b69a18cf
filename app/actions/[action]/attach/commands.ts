'use server'
import { actionFor, actionInTrail, ownedBy, type LoadedAction } from '#db/actions'
import { actionsByRef } from '#db/actions-by-ref'
import { attachEvidence } from '#db/evidence'
import { RuleError } from '#domain/errors'
import { can } from '#domain/permissions'
import { inWords } from '#domain/sentence'
import { command, to, type Commanding } from '#gate/command'
import { keepingFiles } from '#gate/evidence-files'
import { allow } from '#gate/load'
import { AttachForm } from './form'

type Attaching = Pick<Commanding<typeof AttachForm, unknown>, 'asker' | 'input'>

export const attach = command('evidence.attach', AttachForm, async ({ tx, asker, at, today, input, prepared }) => {
  const action = await actionFor(tx, asker, input.action)
  const serves = [action, ...await alsoServed({ asker, input }, tx, action)]
  const { title, kind, shows, stale } = input
  const said = { title, kind, shows, aboutFrom: input['about-from'], aboutTo: input['about-to'], staleOn: stale }
  await attachEvidence(tx, { asker, at, today }, serves, said, prepared.files, input.links)
  return to(`/actions/${action.id}`, 'Evidence attached', actionInTrail(action))
}, keepingFiles<typeof AttachForm>(async ({ db, asker, input }) => {
  await alsoServed({ asker, input }, db, await actionFor(db, asker, input.action))
  return input.files
}))

/** The further actions it serves. Throws Forbidden for the action itself, RuleError that names those that aren't the asker's. */
async function alsoServed({ asker, input }: Attaching, db: Parameters<typeof actionsByRef>[0], action: LoadedAction) {
  allow(asker, 'evidence.attach', ownedBy(action))
  const also = await actionsByRef(db, action, input.also, 'also')
  const notYours = also.filter((each) => !can(asker, 'evidence.attach', ownedBy(each)))
  if (notYours.length > 0) throw new RuleError(`You can attach evidence only to actions that you own or lead, so leave out ${inWords(notYours.map(({ ref }) => ref))}`, 'also')
  return also
}
