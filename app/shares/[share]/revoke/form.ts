import { id } from '#gate/fields'

export const RevokeForm = { share: id('Open the link again') }
