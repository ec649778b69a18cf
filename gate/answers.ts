import { BadFile, Conflict, RuleError } from '#domain/errors'
import type { FormState } from '../components/form-state.ts'

/** The typed errors, said on the page. Anything else is a fault of ours and goes on to the error page. */
export function answerTo(error: unknown): Pick<FormState, 'errors'> & Partial<FormState> {
  if (error instanceof RuleError) return { errors: [{ field: error.field ?? 'form', message: error.message }] }
  if (error instanceof BadFile) return { errors: [{ field: 'files', message: error.message }] }
  if (error instanceof AggregateError) return { errors: error.errors.flatMap((each) => answerTo(each).errors) }
  if (error instanceof Conflict) {
    const { by, when, version, differences } = error
    return { errors: [], conflict: { by, when, version, differences } }
  }
  if (isFull(error)) return { errors: [{ field: 'form', message: 'There is no room left to save this. Nothing was changed. Keep this page open and ask whoever hosts Sightline to free some space' }] }
  throw error
}

/** Whether there was no room left, for the database or for a file. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'SQLITE_FULL' || error.code === 'ENOSPC' || error.code === 'SQLITE_IOERR_WRITE')
}
