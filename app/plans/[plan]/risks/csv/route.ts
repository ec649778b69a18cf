import { planFor } from '#db/plans'
import { risksOf, scaleOf, type ListedRisk } from '#db/risk-list'
import { csvOf } from '#documents/csv'
import { RISK_LIFE_WORDS, RISK_SCORE_WORDS, RISK_SCORES } from '#domain/board-vocabulary'
import { bandOf, riskWords, scoreOf, type RiskScale } from '#domain/risks'
import { handle } from '#gate/handle'
import { idIn } from '#gate/load'
import { readLife } from '../asked'

const COLUMNS = [
  'Ref', 'Risk', 'Cause', 'Event', 'Consequence', 'In a sentence', 'Owner', ...RISK_SCORES.flatMap((kind) => ['likelihood', 'impact', 'score', 'band'].map((part) => `${RISK_SCORE_WORDS[kind]} ${part}`)),
  'Mitigating actions', 'Off track', 'Last reviewed', 'Open or closed', 'Why closed',
]

export const GET = handle<{ plan: string }>('plan.read', async ({ db, asker, today, request, params }) => {
  const plan = await planFor(db, asker, idIn(params.plan))
  const life = readLife(Object.fromEntries(new URL(request.url).searchParams))
  const scale = await scaleOf(db, plan.id)
  const risks = await risksOf(db, plan.id, { life, today, silentAfterDays: plan.silentAfterDays })
  return new Response(csvOf(COLUMNS, risks.map((risk) => lineOf(scale, risk))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="risks-${life}-${today}.csv"`, 'Cache-Control': 'private, no-store' },
  })
})

function lineOf(scale: RiskScale, risk: ListedRisk) {
  const { ref, title, cause, event, consequence, ownerName, mitigations, offTrack, lastReviewedOn, life, closedReason } = risk
  return [
    ref, title, cause, event, consequence, riskWords(risk), ownerName,
    ...RISK_SCORES.flatMap((kind) => [risk[kind].likelihood, risk[kind].impact, scoreOf(risk[kind]), bandOf(scale, scoreOf(risk[kind])).name]),
    mitigations.map((each) => `${each.ref} ${each.title}`).join('; '), offTrack ?? '', lastReviewedOn, RISK_LIFE_WORDS[life], closedReason,
  ]
}
