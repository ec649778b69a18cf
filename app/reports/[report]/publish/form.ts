import { id, passage } from '#gate/fields'

export const PublishForm = {
  report: id('Open the report again'),
  build: id('Open the report again'),
  reason: passage('What this version corrects', { most: 2000, optional: true }),
}
