import { SaidFindingForm } from '@/app/findings/said-finding'
import { id, tick } from '#gate/fields'

export const NewFindingForm = { review: id('Open the review again'), ...SaidFindingForm, another: tick }
