import { createHash } from 'node:crypto'
import type { Table } from '#domain/table'
import { RuleError } from '#domain/errors'
import type { Preparation } from './command.ts'
import { evidenceFiles, lookAt } from './evidence-files.ts'
import type { Form } from './form.ts'

/** A file that was read as a table. The file itself is not kept. */
export type ReadTable = { name: string; sha256: string; size: number; table: Table }

/**
 * Prepares a command that reads a table: `permitted` allows it and answers with what was chosen; the one file is checked, scanned and read by `read`.
 * Throws RuleError when there isn't one file, BadFile when it can't be read.
 */
export function readingTable<F extends Form>(
  permitted: (doing: Parameters<Preparation<F, ReadTable>['prepare']>[0]) => Promise<readonly File[]>, read: (name: string, bytes: Uint8Array) => Promise<Table>,
): Preparation<F, ReadTable> {
  return {
    prepare: async (doing) => {
      const [file, ...more] = await permitted(doing)
      if (!file) throw new RuleError('Choose the file of figures, CSV or Excel', 'files')
      if (more.length > 0) throw new RuleError('Choose one file at a time', 'files')
      const { name, bytes } = await lookAt(file, evidenceFiles().scan)
      return { name, sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.byteLength, table: await read(name, bytes) }
    },
    undo: async () => {},
  }
}
