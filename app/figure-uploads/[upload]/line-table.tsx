'use client'
import { DataTable } from '@/components/data-table'
import { Tag, type TagColour } from '@/components/tag'
import { OUTCOME_WORDS, type Outcome } from '#domain/figure-words'
import type { LineShown } from './line-shown'

const COLOURS: Record<Outcome, TagColour> = { new: 'green', changed: 'yellow', unchanged: 'grey', refused: 'red' }
const COLUMNS = [{ key: 'line', label: 'Line' }, { key: 'measure', label: 'Measure' }, { key: 'outcome', label: 'What it does' }, { key: 'figures', label: 'Figures that are new or changed' }, { key: 'says', label: 'Why, and what to look at' }]

/** A client component: its rows travel as what they say, not as what is drawn. */
export function LineTable({ caption, rows }: { caption: string; rows: LineShown[] }) {
  return (
    <DataTable id="lines" caption={caption} captionHidden columns={COLUMNS} rows={rows.map(({ number, name, outcome, says, checks, figures, known }) => ({
      key: String(number),
      cells: [
        String(number), name, <Tag key="outcome" colour={COLOURS[outcome]}>{OUTCOME_WORDS[outcome]}</Tag>,
        figures || (known > 0 ? 'None: they are known already' : 'None'),
        <div key="says">{says && <p className="m-0">{says}</p>}{checks.map((check) => <p className="m-0" key={check}><strong>Check: </strong>{check}</p>)}</div>,
      ],
    }))} />
  )
}
