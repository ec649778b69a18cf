import type { SaidFigure, Standing } from '#db/enter-figures'
import { RuleError } from '#domain/errors'
import { formatFigure } from '#domain/measures'
import { changeOf, reportedAs, type Reported } from '#domain/restatement'
import { SPAN_WORDS, type Unit } from '#domain/vocabulary'
import type { Cell } from './form'

type Measure = { id: number; ref: string; unit: Unit }
export type ReadCell = { cell: Cell; name: string; measureId: number; unit: Unit; row: Reported; reported: Standing | undefined; said: SaidFigure }

export const nameOf = ({ ref }: { ref: string }, { span }: Pick<Cell, 'span'>) => (span === 'month' ? ref : `${ref} ${SPAN_WORDS[span].toLowerCase()}`)

/** The rows that say something other than what is reported; blank ones say nothing. Throws AggregateError with a sentence at each row that can't be read. */
export function readCells(cells: readonly Cell[], around: { month: string; reason: string; measure: (id: number) => Measure; reported: (cell: Cell) => Standing | undefined }): ReadCell[] {
  const wrong: RuleError[] = []
  const read = cells.flatMap((cell): ReadCell[] => {
    if (!cell.value && !cell.numerator && !cell.denominator) return []
    const measure = around.measure(cell.measureId)
    try {
      const reported = around.reported(cell)
      const row = cellFigure(cell, reported)
      const said = { month: around.month, reason: around.reason, span: cell.span, value: row.value, numerator: row.numerator, denominator: row.denominator, provisional: row.provisional, caveat: row.caveat }
      return changeOf(row, reported) === 'same' ? [] : [{ cell, name: nameOf(measure, cell), measureId: measure.id, unit: measure.unit, row, reported, said }]
    } catch (error) {
      if (!(error instanceof RuleError)) throw error
      wrong.push(new RuleError(`${nameOf(measure, cell)}: ${error.message}`, `${error.field}-${cell.row}`))
      return []
    }
  })
  if (wrong.length > 0) throw new AggregateError(wrong)
  return read
}

function cellFigure({ value, numerator, denominator, provisional }: Cell, reported: Standing | undefined): Reported {
  if (!value) throw new RuleError('Enter the figure as it is printed, beside its numerator and denominator', 'value')
  return reportedAs({ value, numerator, denominator, provisional, caveat: reported?.caveat }, reported)
}

/** "90%, provisional", or "Nothing". */
export function figureSaid(row: Reported | undefined, unit: Unit): string {
  if (!row) return 'Nothing'
  const fraction = row.numerator !== null && row.denominator !== null ? ` (${formatFigure(row.numerator, 'count')} of ${formatFigure(row.denominator, 'count')})` : ''
  return `${formatFigure(row.value, unit)}${fraction}${row.provisional ? ', provisional' : ''}`
}
