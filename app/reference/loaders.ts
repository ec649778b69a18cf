import { authoritiesCoded } from '#db/authority-code'
import { loadsOf, type ShownLoad } from '#db/reference'
import { formatDay, formatInstant } from '#domain/dates'
import { DATASETS, DATASET_WORDS } from '#domain/vocabulary'
import { load } from '#gate/load'

export const loadReferencePage = load('reference.manage', async ({ db, asker }) => {
  const loads = await loadsOf(db, asker)
  const authorities = await authoritiesCoded(db, asker)
  return {
    loads: loads.map((each) => ({ id: each.id, kind: kindOf(each), file: each.fileName, rows: each.rows.toLocaleString('en-GB'), by: each.by ?? (each.byCommand ? 'A command on the machine' : 'An administrator of another plan'), when: formatInstant(each.at) })),
    missing: DATASETS.filter((dataset) => !loads.some((each) => each.dataset === dataset)).map((dataset) => ({ dataset, words: DATASET_WORDS[dataset], gives: GIVES[dataset] })),
    authorities: authorities.map(({ id, name, laCode, listed }) => ({ id, name, listed: listed ?? (laCode === '' ? 'Not said yet' : `${laCode}, which the list does not have`) })),
  }
})

const GIVES: Record<(typeof DATASETS)[number], string> = {
  local_authorities: 'the names of authorities and their regions', neighbours: 'the ten neighbours of each authority, in dated groups', lait_measures: 'what each LAIT measure is, and which way is good',
  lait_figures: 'the figures of England, the regions and each authority', ilacs_outcomes: 'the latest ILACS outcome of each authority', ees: 'national, regional and council figures of a release',
}

function kindOf({ dataset, about }: ShownLoad): string {
  return dataset === 'neighbours' ? `${DATASET_WORDS[dataset]}, in force from ${formatDay(about)}` : DATASET_WORDS[dataset]
}
