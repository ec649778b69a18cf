import { DataTable } from '@/components/data-table'
import type { RulesShown } from './loaders'

const COLUMNS = [
  { key: 'kind', label: 'After' }, { key: 'title', label: 'What is due' }, { key: 'days', label: 'Working days', numeric: true }, { key: 'when', label: 'When' },
  { key: 'who', label: 'Who sends it' }, { key: 'whom', label: 'To whom' },
]

export function RuleTable({ id, caption, rules, linked }: { id: string; caption: string; rules: RulesShown['rules']; linked: boolean }) {
  return (
    <DataTable id={id} caption={caption} columns={COLUMNS} rows={rules.map((rule) => ({
      key: String(rule.id),
      cells: [rule.kind, linked ? <a key="title" className="govuk-link" href={`/deadline-rules/${rule.id}`}>{rule.title}</a> : rule.title, rule.days, rule.when, rule.whoSends, rule.toWhom],
    }))} />
  )
}
