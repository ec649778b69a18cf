import { SaidRiskForm } from '@/app/risks/risk-fields'
import { id, version } from '#gate/fields'

export const EditRiskForm = { risk: id('Open the risk again'), version, ...SaidRiskForm }
