'use server'
import { publicationFor } from '#db/publications'
import { sharePack } from '#db/shares'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { ShareForm } from './form'

export const share = command('pack.share', ShareForm, async ({ tx, asker, at, today, input }) => {
  const pack = await publicationFor(tx, asker, input.pack)
  allow(asker, 'pack.share', { planId: pack.planId, ownIds: [] })
  const { id, token } = await sharePack(tx, { asker, at, today }, pack, { toWhom: input['to-whom'], endsOn: input.ends })
  return to(`/packs/${pack.id}/share`, 'Link made. Copy it now', { kind: 'share', id, name: pack.title, planId: pack.planId }, `/shared/${token}`)
})
