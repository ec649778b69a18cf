'use server'
import { recordClaims } from '#db/claims'
import { planFor, planInTrail } from '#db/plans'
import { BadFile, RuleError } from '#domain/errors'
import { counted } from '#domain/sentence'
import { readClaimRows, type ClaimRow } from '#documents/claim-rows'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { PasteClaimsForm } from './form'

const MOST_TOLD = 20

export const pasteClaims = command('claim.record', PasteClaimsForm, async ({ tx, asker, at, today, input }) => {
  const plan = await planFor(tx, asker, input.plan)
  allow(asker, 'claim.record', { planId: plan.id, ownIds: [] })
  const recorded = await recordClaims(tx, { asker, at, today }, plan, rowsIn(input.rows, input.source), 'rows')
  return to(`/plans/${plan.id}/claims`, `${counted(recorded, 'claim')} recorded and held against the figures`, planInTrail(plan))
})

/** The rows that were pasted. Throws an AggregateError that says what is wrong with each line. */
function rowsIn(text: string, source: string): ClaimRow[] {
  try {
    const { rows, problems } = readClaimRows(text, source)
    if (problems.length === 0) return rows
    const told = problems.slice(0, MOST_TOLD).map(({ line, message }) => new RuleError(`Line ${line}: ${message}`, 'rows'))
    const more = problems.length - told.length
    throw new AggregateError(more > 0 ? [...told, new RuleError(`${counted(more, 'more line')} can't be read: put these right first`, 'rows')] : told)
  } catch (error) {
    throw error instanceof BadFile ? new RuleError(error.message, 'rows') : error
  }
}
