import { EVIDENCE_KINDS } from '#domain/vocabulary'
import { links, refs } from '#gate/evidence-fields'
import { choice, day, files, id, line, optionalDay, passage } from '#gate/fields'

export const AttachForm = {
  action: id('Open the action again'),
  title: line('Title', { missing: 'Enter a title for the evidence' }),
  kind: choice(EVIDENCE_KINDS, 'Select what kind of evidence it is'),
  files,
  links,
  'about-from': day('Date it is about', 'Enter the date that the evidence is about'),
  'about-to': optionalDay('End of the period it is about'),
  shows: passage('What it shows', { most: 1000 }),
  stale: optionalDay('Date after which it is stale'),
  also: refs('Other actions it serves'),
}
