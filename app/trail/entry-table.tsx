import { DataTable, type Row } from '@/components/data-table'
import type { EntryShown } from './entry'

const COLUMNS = [{ key: 'when', label: 'When' }, { key: 'who', label: 'Who' }, { key: 'what', label: 'What' }, { key: 'subject', label: 'Of what' }, { key: 'changes', label: 'Changes' }]

export function EntryTable({ entries, several }: { entries: EntryShown[]; several: boolean }) {
  return <DataTable id="trail" caption="Entries of the trail" captionHidden columns={COLUMNS} rows={entries.map((entry) => rowOf(entry, several))} />
}

function rowOf({ seq, when, who, what, kind, subject, href, plan, changes }: EntryShown, several: boolean): Row {
  const name = `${kind}: ${subject}`
  const place = several && plan && kind !== 'Plan' ? <><br /><span className="govuk-!-font-size-16">{plan}</span></> : null
  return {
    key: String(seq),
    cells: [
      <span key="when" className="font-normal">{when}</span>,
      who,
      what,
      <span key="subject">{href ? <a className="govuk-link" href={href}>{name}</a> : name}{place}</span>,
      changes.length > 0 && <ul key="changes" className="govuk-list govuk-!-font-size-16 govuk-!-margin-bottom-0">{changes.map((change) => <li key={change}>{change}</li>)}</ul>,
    ],
  }
}
