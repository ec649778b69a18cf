import { id, version } from '#gate/fields'

export const DiscardForm = { upload: id('Open the file again'), version }
