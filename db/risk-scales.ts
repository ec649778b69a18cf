import { desc, eq, sql } from 'drizzle-orm'
import type { Doing } from '#domain/doing'
import { RuleError } from '#domain/errors'
import { checkScale, DEFAULT_SCALE, parseScale, type RiskScale } from '#domain/risk-scale'
import { record } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { planInTrail } from './plans.ts'
import { people } from './schema/people.ts'
import { risks, riskScales } from './schema/risks.ts'

/** How a plan scores its risks: as it was set last, or 5 x 5. */
export async function scaleOf(db: Db, planId: number): Promise<RiskScale> {
  const { scale } = await scaleSet(db, planId)
  return scale
}

/** The scale of a plan and who set it, when somebody did. `id` is 0 for the one that every plan begins with. */
export async function scaleSet(db: Db, planId: number) {
  const row = await db.select({ id: riskScales.id, size: riskScales.size, bands: riskScales.bands, by: people.name, at: riskScales.setAt }).from(riskScales)
    .innerJoin(people, eq(people.id, riskScales.setBy)).where(eq(riskScales.planId, planId)).orderBy(desc(riskScales.id)).limit(1).get()
  return row ? { id: row.id, by: row.by, at: row.at, scale: parseScale(row.size, row.bands) } : { id: 0, by: '', at: '', scale: DEFAULT_SCALE }
}

/** Sets how a plan scores its risks. Throws RuleError when it makes no sense, or a risk of the plan stands beyond it. */
export async function setScale(tx: Tx, doing: Doing, plan: { id: number; name: string }, scale: RiskScale) {
  checkScale(scale)
  const { greatest, ref } = await greatestIn(tx, plan.id)
  if (greatest > scale.size) throw new RuleError(`${ref} has a likelihood or an impact of ${greatest}: score it again first, or keep a scale of ${greatest} by ${greatest} or more`, 'size')
  const before = await scaleOf(tx, plan.id)
  await tx.insert(riskScales).values({ planId: plan.id, size: scale.size, bands: JSON.stringify(scale.bands), setBy: doing.asker.personId, setAt: doing.at })
  await record(tx, doing, 'risk-scale.set', planInTrail(plan), { size: { before: before.size, after: scale.size }, bands: scale.bands })
}

/** The greatest level at which a risk of the plan stands, open or closed, and which risk that is. */
async function greatestIn(tx: Tx, planId: number): Promise<{ greatest: number; ref: string }> {
  const greatest = sql<number>`max(${risks.initialLikelihood}, ${risks.initialImpact}, ${risks.currentLikelihood}, ${risks.currentImpact}, ${risks.targetLikelihood}, ${risks.targetImpact})`
  return (await tx.select({ greatest, ref: risks.ref }).from(risks).where(eq(risks.planId, planId)).orderBy(desc(greatest), risks.refSort).limit(1).get()) ?? { greatest: 0, ref: '' }
}
