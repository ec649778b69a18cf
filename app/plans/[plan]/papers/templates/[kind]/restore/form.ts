import { WHICH_TEMPLATE } from '../form'

export const RestoreTemplateForm = WHICH_TEMPLATE
