import { id } from '#gate/fields'

export const RemoveClaimForm = { claim: id('Open the claim again') }
