import { links } from '#gate/evidence-fields'
import { files, id, passage, version } from '#gate/fields'

export const ReviseForm = {
  evidence: id('Open the evidence again'),
  version,
  files,
  links,
  note: passage('What is new', { most: 1000, missing: 'Say what is new in this revision' }),
}
