'use server'
import { keepSettings, lastChangeOfUpload, ofUpload, saveUpload, uploadFor, uploadInTrail, type LoadedUpload } from '#db/figure-uploads'
import { record } from '#db/audit'
import { RuleError } from '#domain/errors'
import { settingsFor, type FileSettings } from '#domain/figure-file'
import { counted } from '#domain/sentence'
import { checkVersion, command, to } from '#gate/command'
import type { InputOf } from '#gate/form'
import { allow } from '#gate/load'
import { differencesOf } from './differences'
import { FileForm } from './form'

export const readOrSave = command('figure.enter', FileForm, async ({ tx, asker, at, today, input }) => {
  const upload = await uploadFor(tx, asker, input.upload)
  allow(asker, 'figure.enter', ofUpload(upload))
  const typed = settingsIn(input)
  if (input.version !== upload.version) checkVersion(input.version, await lastChangeOfUpload(tx, upload), differencesOf(upload, typed))
  if (!upload.table.sheets[typed.sheet]) throw new RuleError('Choose a sheet of the file', 'sheet')
  const doing = { asker, at, today }
  const path = `/figure-uploads/${upload.id}`
  if (input.op === 'read') {
    const other = typed.sheet !== upload.settings.sheet
    await keepSettings(tx, doing, upload, other ? settingsFor(upload.table, typed.sheet, typed.ownerId) : typed)
    return to(path, 'The file was read again. Nothing is saved yet', uploadInTrail(upload))
  }
  checkRead(upload, typed)
  if (upload.warning && !input.confirmed) throw new RuleError('Check that no child can be recognised from what the file holds, and say so', 'confirmed')
  const saved = await saveUpload(tx, doing, upload, typed, input.seen)
  if (upload.warning) await record(tx, doing, 'childrens-data.confirmed', uploadInTrail(upload))
  return to(path, `Saved: ${counted(saved.entered, 'figure')} entered, ${saved.restated} restated, ${counted(saved.added, 'measure')} added`, uploadInTrail(upload))
})

function settingsIn(input: InputOf<typeof FileForm>): FileSettings {
  return { sheet: input.sheet - 1, roles: input.roles, currentMonth: input.current, ownerId: input.owner, fractions: input.fractions === 'yes', headings: input.headings, polarities: input.polarities, reason: input.reason }
}

/** What is saved is what was looked at. Throws RuleError when the columns were changed and the file wasn't read again. */
function checkRead({ settings }: LoadedUpload, typed: FileSettings) {
  const reading = ({ sheet, roles, currentMonth, fractions }: FileSettings) => JSON.stringify([sheet, roles, currentMonth, fractions])
  if (reading(settings) !== reading(typed)) throw new RuleError('You changed how the file is read. Press “Read it again”, look at what that gives, and save then', 'form')
}
