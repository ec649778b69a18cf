import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { EmptyState } from '@/components/empty-state'
import { BankHolidays } from './bank-holidays'
import { loadRules } from './loaders'
import { RuleTable } from './rule-table'

export const metadata: Metadata = { title: 'Deadline rules and bank holidays – Sightline' }

export default async function RulesPage({ params }: { params: Promise<{ authority: string }> }) {
  const { authority, manages, rules, retired, added, known } = await loadRules((await params).authority)
  const home = `/authorities/${authority.id}/clock`
  return (
    <>
      <Breadcrumbs items={[{ text: authority.plan.name, href: `/plans/${authority.plan.id}` }, { text: 'Reviews', href: `/plans/${authority.plan.id}/reviews` }]} />
      <span className="govuk-caption-l">{authority.name}</span>
      <h1 className="govuk-heading-l">Deadline rules and bank holidays</h1>
      <p className="govuk-body">What is due after a review of each kind, in working days from the day on which its report was received. The next day counts as day one.</p>
      {rules.length === 0 ? <EmptyState>No rule asks for anything now.</EmptyState> : <RuleTable id="rules" caption="Deadline rules" rules={rules} linked={manages} />}
      {manages && <p className="govuk-body"><a className="govuk-link" href={`${home}/rules/new`}>Add a deadline rule</a></p>}
      {retired.length > 0 && <RuleTable id="retired" caption="Retired rules: they ask for nothing any more, and what was sent under them stays" rules={retired} linked={false} />}
      <h2 className="govuk-heading-m" id="bank-holidays">Bank holidays</h2>
      <BankHolidays home={home} manages={manages} added={added} known={known} />
    </>
  )
}
