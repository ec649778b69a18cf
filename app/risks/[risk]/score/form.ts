import { impact, likelihood, reason } from '@/app/risks/risk-fields'
import { SCORED_AGAIN } from '#domain/risks'
import { choice, id, version } from '#gate/fields'

export const ScoreForm = { risk: id('Open the risk again'), version, kind: choice(SCORED_AGAIN, 'Open the risk again'), likelihood, impact, reason }
