import { files, id } from '#gate/fields'

export const UploadFiguresForm = { plan: id('Open the plan again'), files }
