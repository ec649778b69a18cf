import { createHash } from 'node:crypto'
import { BadFile, RuleError } from '#domain/errors'
import type { Preparation } from './command.ts'
import { evidenceFiles, lookAt } from './evidence-files.ts'
import type { Form } from './form.ts'

/** What was read from a file of reference data. The file itself is not kept: the Department publishes it. */
export type ReadReference<R> = { file: { name: string; sha256: string }; read: R }

/** Prepares a command that loads one CSV file: it is checked, scanned and read by `read`. Throws RuleError when there isn't one file, BadFile when it can't be read. */
export function readingReference<F extends Form, R>(
  chosen: (doing: Parameters<Preparation<F, ReadReference<R>>['prepare']>[0]) => readonly File[], read: (name: string, bytes: Uint8Array) => R,
): Preparation<F, ReadReference<R>> {
  return {
    prepare: async (doing) => {
      const [file, ...more] = chosen(doing)
      if (!file) throw new RuleError('Choose a file of the Department’s, as CSV', 'files')
      if (more.length > 0) throw new RuleError('Choose one file at a time', 'files')
      const { name, extension, bytes } = await lookAt(file, evidenceFiles().scan)
      if (extension !== 'csv') throw new BadFile(`“${name}” is not a CSV file. Save the sheet as “CSV UTF-8”, or download it as CSV, and choose that`)
      return { file: { name, sha256: createHash('sha256').update(bytes).digest('hex') }, read: read(name, bytes) }
    },
    undo: async () => {},
  }
}
