import { DataTable } from '@/components/data-table'
import { EmptyState } from '@/components/empty-state'
import type { MeasureShown } from './loaders'

const COLUMNS = [{ key: 'month', label: 'Month' }, { key: 'figure', label: 'Figure' }, { key: 'by', label: 'Entered by' }]
const SAID = { key: 'said', label: 'What was said of it' }

export function FigureTable({ months }: { months: MeasureShown['months'] }) {
  if (months.length === 0) return <EmptyState>It has no figures yet.</EmptyState>
  const anySaid = months.some(({ remark, restated }) => remark || restated.length > 0)
  return (
    <DataTable id="figures-table" caption="Figures by month, the newest first" captionHidden columns={anySaid ? [...COLUMNS, SAID] : COLUMNS} rows={months.map(({ month, figure, remark, restated, by }) => ({
      key: month, cells: [<span key="month" className="whitespace-nowrap">{month}</span>, figure, by, <Said key="said" lines={[remark, ...restated].filter(Boolean)} />],
    }))} />
  )
}

function Said({ lines }: { lines: string[] }) {
  return <>{lines.map((line, i) => <span key={i} className="block whitespace-pre-line">{line}</span>)}</>
}
