import { useEffect, useRef } from 'react'
import { DataTable } from './data-table'
import type { FormState } from './form-state'

type Props = { conflict: NonNullable<FormState['conflict']>; attempt: number; button: string; discardHref?: string }

/** Takes focus as an error summary does: the button that was pressed may be far below it. */
export function ConflictPanel({ conflict, attempt, button, discardHref }: Props) {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus(), [attempt])
  return (
    <section className="govuk-inset-text" ref={panel} tabIndex={-1} aria-labelledby="conflict-heading">
      <h2 className="govuk-heading-m" id="conflict-heading">Someone else changed this while you were working</h2>
      <p className="govuk-body">
        {conflict.by} saved a change on {conflict.when}. Nothing of yours has been saved yet.
      </p>
      <DataTable
        id="conflict"
        caption="What differs"
        columns={[
          { key: 'label', label: 'Field' },
          { key: 'theirs', label: 'Saved by them' },
          { key: 'yours', label: 'Typed by you' },
        ]}
        rows={conflict.differences.map(({ label, theirs, yours }) => ({ key: label, cells: [label, theirs, yours] }))}
      />
      <p className="govuk-body">Press {button} to keep what you typed, or change it first.</p>
      {discardHref && (
        <p className="govuk-body">
          <a className="govuk-link" href={discardHref}>Discard what you typed and see theirs</a>
        </p>
      )}
    </section>
  )
}
