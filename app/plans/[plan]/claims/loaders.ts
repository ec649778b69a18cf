import { agreementOf, type AgreementClaim } from '#db/agreement'
import { keptUntilWritten } from '#db/kept'
import { CLAIM_RESULTS, type ClaimResult } from '#domain/claim-words'
import { formatMonth } from '#domain/dates'
import { can } from '#domain/permissions'
import { counted, inWords } from '#domain/sentence'
import { idIn, load } from '#gate/load'
import { planHere } from '../loaders'
import { nameOfMeasure } from './name-of-measure'

const CLAIMS_A_PAGE = 50

export const loadClaims = load('plan.read', async ({ db, asker, today }, id: string, wanted: number) => {
  const plan = await planHere(db, asker, idIn(id))
  const { claims, measures } = await keptUntilWritten(db, `agreement ${plan.id} ${today}`, () => agreementOf(db, plan.id, today))
  const names = new Map(measures.map((measure) => [measure.id, nameOfMeasure(measure)]))
  const pages = Math.max(1, Math.ceil(claims.length / CLAIMS_A_PAGE))
  const page = Math.min(wanted, pages)
  return {
    plan: { id: plan.id, name: plan.name }, total: claims.length, page, pages,
    records: can(asker, 'claim.record', { planId: plan.id, ownIds: [] }),
    counts: inWords(CLAIM_RESULTS.flatMap((result) => countOf(result, claims.filter(({ held }) => held.result === result).length))),
    rows: claims.toReversed().slice((page - 1) * CLAIMS_A_PAGE, page * CLAIMS_A_PAGE).map((claim) => rowOf(claim, names)),
  }
})

const COUNT_WORDS: Record<ClaimResult, [one: string, several: string]> = { contradicts: ['contradicts the figures', 'contradict the figures'], cannot_tell: ["can't be checked", "can't be checked"], agrees: ['agrees', 'agree'] }

/** "2 contradict the figures"; nothing where there are none. */
const countOf = (result: ClaimResult, count: number) => (count === 0 ? [] : [counted(count, ...COUNT_WORDS[result])])

/** A claim as a row: id, words, source, id and name of its measure, month, result, why. */
function rowOf({ id, words, source, measureId, month, held }: AgreementClaim, names: ReadonlyMap<number, string>) {
  return [id, words, source, measureId ?? 0, measureId === null ? 'No measure' : (names.get(measureId) ?? 'No measure'), month ? formatMonth(month) : '', held.result, held.because] as const
}
export type ClaimShown = ReturnType<typeof rowOf>
