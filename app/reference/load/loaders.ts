import { formToken } from '#gate/form'
import { load, typedBefore } from '#gate/load'

export const loadFileForm = load('reference.manage', async () => ({ formToken: formToken(), typed: await typedBefore() }))
export type FileFormShown = Awaited<ReturnType<typeof loadFileForm>>
