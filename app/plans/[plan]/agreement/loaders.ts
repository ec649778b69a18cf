import { formatMonth } from '#domain/dates'
import { counted, inWords } from '#domain/sentence'
import { keptUntilWritten } from '#db/kept'
import { agreementOf } from '#db/agreement'
import { idIn, load } from '#gate/load'
import { planHere } from '../loaders'
import { addressOf, fits, readFilter, type Query } from './filter'
import { foundIn } from './found'
import { FOUND_KINDS, FOUND_WORDS, type Found } from './kinds'

const FEW = 20
const FOUND_A_PAGE = 50

export const loadAgreement = load('plan.read', async ({ db, asker, today }, id: string, query: Query) => {
  const plan = await planHere(db, asker, idIn(id))
  const asked = readFilter(query)
  const { found, agreeing } = await keptUntilWritten(db, `found ${plan.id} ${today}`, async () => foundIn(await agreementOf(db, plan.id, today)))
  const fitting = found.filter((each) => fits(asked, each))
  const size = asked.kind ? FOUND_A_PAGE : FEW
  const kinds = FOUND_KINDS.filter((kind) => !asked.kind || kind === asked.kind).flatMap((kind) => {
    const all = fitting.filter((each) => each.kind === kind)
    const pages = Math.max(1, Math.ceil(all.length / size))
    const page = asked.kind ? Math.min(asked.page, pages) : 1
    return all.length === 0 ? [] : [{
      kind, title: FOUND_WORDS[kind], total: all.length, page, pages: asked.kind ? pages : 1, rows: all.slice((page - 1) * size, page * size).map(rowOf),
      allHref: !asked.kind && all.length > size ? addressOf(asked, { kind }) : null,
    }]
  })
  return {
    plan: { id: plan.id, name: plan.name }, asked, kinds, total: fitting.length, agreeing: agreeingWords(agreeing), address: addressOf(asked, { page: '' }),
    months: distinct(found.map(({ month }) => month)).toReversed().map((month) => ({ value: month, label: formatMonth(`${month}-01`) })),
    sources: distinct(found.map(({ source }) => source)).map((source) => ({ value: source, label: source })),
  }
})

/** A row as it travels: key, id and name of the measure, month, source, what is said, why it doesn't agree. */
const rowOf = ({ key, measureId, measure, month, source, said, because }: Found) => [key, measureId, measure, month && formatMonth(`${month}-01`), source, said, because] as const
export type FoundShown = ReturnType<typeof rowOf>

const distinct = (texts: string[]) => [...new Set(texts)].filter(Boolean).toSorted((a, b) => a.localeCompare(b))

function agreeingWords({ claims, fractions, directions }: ReturnType<typeof foundIn>['agreeing']): string {
  return inWords([
    ...(fractions > 0 ? [`${counted(fractions, 'printed figure')} with a numerator and denominator`] : []), ...(directions > 0 ? [counted(directions, 'printed direction')] : []), counted(claims, 'claim'),
  ])
}
