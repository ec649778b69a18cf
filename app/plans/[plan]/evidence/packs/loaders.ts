import { packsOf } from '#db/evidence-packs'
import { planFor } from '#db/plans'
import { formatInstant } from '#domain/dates'
import { idIn, load } from '#gate/load'
import { packWords } from '@/app/evidence-packs/pack-words'

export const loadPacks = load('evidence.pack', async ({ db, asker, today }, id: string, page: string | undefined) => {
  const plan = await planFor(db, asker, idIn(id))
  const { rows, ...paging } = await packsOf(db, asker, plan.id, /^[1-9]\d{0,3}$/.test(page ?? '') ? Number(page) : 1)
  return { plan: { id: plan.id, name: plan.name }, ...paging, rows: rows.map((pack) => ({ id: pack.id, title: pack.title, asked: formatInstant(pack.askedAt), standing: packWords(pack, today) })) }
})
