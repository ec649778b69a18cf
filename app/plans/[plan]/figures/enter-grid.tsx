'use client'
import { type ClipboardEvent, type KeyboardEvent, useState, useSyncExternalStore } from 'react'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CheckedFigures } from '@/app/measures/checked-figures'
import { CommandForm } from '@/components/command-form'
import { TextAreaField } from '@/components/text-area-field'
import { enterGrid } from './commands'
import { blockOf, cellFor, fill } from './grid-keys'
import { GridRowCells } from './grid-row'
import type { GridShown } from './loaders'

const COLUMNS = ['Month before', 'Numerator', 'Denominator', 'Figure', 'Provisional']

const never = () => () => {}

export function EnterGrid({ shown: { plan, month, monthWords, back, page, version, rows, formToken, typed } }: { shown: GridShown }) {
  const [filled, tell] = useState('')
  const scripted = useSyncExternalStore(never, () => true, () => false)

  function move(event: KeyboardEvent<HTMLInputElement>) {
    const cell = event.currentTarget
    const next = cellFor(cell, event)
    if (!next) return
    event.preventDefault()
    next.focus()
    next.select()
  }

  function paste(event: ClipboardEvent<HTMLInputElement>) {
    const block = blockOf(event.clipboardData.getData('text/plain'))
    if (!block) return
    event.preventDefault()
    const { filled: cells, left } = fill(event.currentTarget, block)
    tell(`${cells} cells filled.${left > 0 ? ` ${left} had no place: paste further up or to the left.` : ''}`)
  }

  return (
    <CommandForm command={enterGrid} title={`Enter figures for ${monthWords}`} formToken={formToken} version={version} button="Save figures" cancelHref={`/plans/${plan.id}/measures`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="plan" value={plan.id} />
          <input type="hidden" name="month" value={month} />
          <input type="hidden" name="back" value={page > 1 ? `${back}&page=${page}` : back} />
          {scripted && <p className="govuk-hint">Enter and the arrow keys move up and down a column. Cells copied from a spreadsheet fill the grid from the cell into which you paste.</p>}
          <p className="govuk-body" role="status">{filled}</p>
          <div className="data-table" role="region" aria-labelledby="grid-caption" tabIndex={0}>
            <table className="govuk-table" id="grid">
              <caption className="govuk-visually-hidden" id="grid-caption">Figures for {monthWords}</caption>
              <thead className="govuk-table__head">
                <tr className="govuk-table__row">
                  {['Measure', ...COLUMNS].map((label) => <th key={label} scope="col" className={`govuk-table__header${label === COLUMNS[0] ? ' govuk-table__header--numeric' : ''}`}>{label}</th>)}
                </tr>
              </thead>
              <tbody className="govuk-table__body">{rows.map((row) => <GridRowCells key={row.key} row={row} state={state} onKeyDown={move} onPaste={paste} />)}</tbody>
            </table>
          </div>
          <p className="govuk-body">A row that is left blank changes nothing.</p>
          <TextAreaField state={state} name="reason" label="Reason" hint="Needed when a figure that was reported already is changed. What was reported stays" warning={CHILDRENS_DATA_WARNING} rows={2} maxLength={1000} />
          <CheckedFigures state={state} />
        </>
      )}
    </CommandForm>
  )
}
