import { id, version } from '#gate/fields'
import { SaidActionForm } from '../../said-action'

export const EditActionForm = { action: id('Open the action again'), version, ...SaidActionForm }
