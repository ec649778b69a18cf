import { listMeasures } from '#db/measure-list'
import { planFor } from '#db/plans'
import { formatMonth } from '#domain/dates'
import { formatFigure } from '#domain/measures'
import { can } from '#domain/permissions'
import { POLARITY_WORDS } from '#domain/vocabulary'
import { idIn, load } from '#gate/load'

export const loadMeasures = load('plan.read', async ({ db, asker }, id: string, page: number) => {
  const plan = await planFor(db, asker, idIn(id))
  const { rows, ...list } = await listMeasures(db, plan.id, page)
  return {
    plan: { id: plan.id, name: plan.name },
    manages: can(asker, 'measure.manage', { planId: plan.id, ownIds: [] }),
    enters: can(asker, 'figure.enter', { planId: plan.id, ownIds: [asker.personId] }),
    ...list,
    rows: rows.map((row) => ({
      id: row.id, name: `${row.ref} ${row.title}`, section: row.section, polarity: POLARITY_WORDS[row.polarity], owner: row.owner,
      newest: row.value === null ? 'No figure yet' : formatFigure(row.value, row.unit), month: row.month && formatMonth(row.month),
      actions: actionsSaid(row),
    })),
  }
})

function actionsSaid({ actions, actionCount }: { actions: string | null; actionCount: number }): string {
  const refs = actions?.split(', ') ?? []
  if (refs.length === 0) return 'None yet'
  return actionCount > refs.length ? `${refs.join(', ')} and ${actionCount - refs.length} more` : refs.join(', ')
}
