import { address } from '#gate/evidence-fields'
import { files, id } from '#gate/fields'

export const LetterForm = { review: id('Open the review again'), files, address: address('The address of the letter') }
