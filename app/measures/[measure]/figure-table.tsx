'use client'
import { DataTable } from '@/components/data-table'
import type { FigureRow } from './figure-rows'

const COLUMNS = [
  { key: 'period', label: 'Period to' }, { key: 'figure', label: 'Figure', numeric: true }, { key: 'numerator', label: 'Numerator', numeric: true }, { key: 'denominator', label: 'Denominator', numeric: true },
  { key: 'status', label: 'Final or provisional' }, { key: 'target', label: 'Target' }, { key: 'said', label: 'What was said of it' }, { key: 'by', label: 'Entered by' },
]

/** The figures of the chart as a table. Columns in which nothing stands are left out. */
export function FigureTable({ rows }: { rows: FigureRow[] }) {
  const filled = COLUMNS.map((_, i) => rows.some((row) => row[i]?.length !== 0))
  const only = <T,>(all: readonly T[]) => all.filter((_, i) => filled[i])
  return (
    <DataTable id="figures-table" caption="Figures by period, the newest first" captionHidden columns={only(COLUMNS)} rows={rows.map((row) => {
      const [period, figure, numerator, denominator, status, target, said, by] = row
      return { key: period, cells: only([<span key="period" className="whitespace-nowrap">{period}</span>, figure, numerator, denominator, status, target, <Said key="said" lines={said} />, by]) }
    })} />
  )
}

function Said({ lines }: { lines: string[] }) {
  return <>{lines.map((line, i) => <span key={i} className="block whitespace-pre-line">{line}</span>)}</>
}
