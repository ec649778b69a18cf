import { authorityFor } from '#db/authorities'
import { libraryChoices, listLibrary, usesOf, USES_SHOWN, type Use } from '#db/evidence-library'
import { findingSeen } from '#db/finding-evidence'
import { counted } from '#domain/sentence'
import { idIn, load } from '#gate/load'
import type { Query } from '@/app/evidence/filter'
import { shownRows, type EvidenceRow } from '@/app/evidence/rows'
import { readLibraryFilter } from './filter'

/** Where a piece is used, plan by plan and review by review, and then in words what isn't shown. */
export type UsesShown = { places: { place: string; links: { href: string; text: string }[] }[]; more: string }
/** A row of the library, as small as it can be. */
export type LibraryRow = Omit<EvidenceRow, 'serves'> & { uses: UsesShown }

export const loadLibrary = load('plan.read', async ({ db, asker, today }, id: string, query: Query) => {
  const authority = await authorityFor(db, asker, idIn(id))
  const { filter, page, errors } = readLibraryFilter(query)
  const finding = filter.findingId ? await findingSeen(db, asker, filter.findingId) : null
  const { rows, ...list } = await listLibrary(db, asker, authority, { filter, page, today })
  const uses = await usesOf(db, asker, rows.map((row) => row.id))
  return {
    authority: { id: authority.id, name: authority.name },
    several: authority.plans.length > 1,
    finding, errors, ...list,
    rows: shownRows(rows, today).map(({ serves: _serves, ...row }): LibraryRow => ({ ...row, uses: usesShown(uses.filter(({ evidenceId }) => evidenceId === row.id)) })),
    choices: await libraryChoices(db, asker, authority),
  }
})

const plural = { action: 'action', finding: 'finding', elsewhere: 'action' } as const

function usesShown(uses: readonly Use[]): UsesShown {
  const shown = uses.filter(({ kind }) => kind !== 'elsewhere')
  const places = [...Map.groupBy(shown, ({ kind, place }) => `${kind} ${place}`).values()].map((its) => ({
    place: its[0]?.place ?? '',
    links: its.map(({ kind, id, ref }) => ({ href: `/${kind}s/${id}`, text: kind === 'action' ? ref : ref ? `finding ${ref}` : 'a finding' })),
  }))
  const more = (['action', 'finding'] as const).flatMap((kind) => {
    const rest = (uses.find((use) => use.kind === kind)?.total ?? 0) - USES_SHOWN
    return rest > 0 ? [`${counted(rest, `more ${plural[kind]}`)}`] : []
  })
  const elsewhere = uses.find(({ kind }) => kind === 'elsewhere')?.total ?? 0
  return { places, more: [...more, ...(elsewhere > 0 ? [`${counted(elsewhere, 'action')} in another plan`] : [])].join(', ') }
}
