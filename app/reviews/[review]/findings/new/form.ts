import { SaidFindingForm } from '@/app/findings/said-finding'
import { id } from '#gate/fields'

export const NewFindingForm = { review: id('Open the review again'), ...SaidFindingForm }
