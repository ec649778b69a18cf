import { id, version } from '#gate/fields'
import { SaidFindingForm } from '../../said-finding'

export const EditFindingForm = { finding: id('Open the finding again'), version, ...SaidFindingForm }
