import type { Metadata } from 'next'
import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'
import { SummaryList } from '@/components/summary-list'
import { AccessTag } from '../access-tag'
import { loadPerson } from './loaders'
import { ManageLinks } from './manage-links'

type Props = { params: Promise<{ plan: string; person: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { plan, person } = await params
  return { title: `${(await loadPerson(plan, person)).person.name} – Sightline` }
}

export default async function PersonPage({ params }: Props) {
  const { plan: planId, person: personId } = await params
  const shown = await loadPerson(planId, personId)
  const { plan, person, role, access, lastSeen, link } = shown
  const home = `/plans/${plan.id}/people/${person.id}`
  const edit = shown.governs ? { href: `${home}/edit`, label: 'Change' } : undefined
  const change = shown.manages ? { href: `${home}/role`, label: role.over ? 'Give a new' : 'Change' } : undefined
  return (
    <>
      <BackLink href={`/plans/${plan.id}/people`}>Back to people</BackLink>
      <h1 className="govuk-heading-l">{person.name}</h1>
      {link && (
        <InsetText>
          <p className="govuk-body">Copy this link now and give it to {person.name}. It is not shown again. It works once, for seven days, and sets the password of the account.</p>
          <p className="govuk-body break-all"><strong>{link}</strong></p>
        </InsetText>
      )}
      <SummaryList rows={[
        { key: 'Name', value: person.name, action: edit },
        { key: 'E-mail address', value: <span className="break-all">{person.email}</span>, action: edit },
        { key: 'Job title', value: person.jobTitle || 'Not given', action: edit },
        { key: 'Organisation', value: person.organisation || 'Not given', action: edit },
        { key: 'Role', value: role.words, action: change },
        { key: 'Until', value: role.until },
        { key: 'Access', value: <AccessTag access={access} /> },
        { key: 'Last seen', value: lastSeen },
      ]} />
      {shown.manages && <ManageLinks home={home} shown={shown} />}
    </>
  )
}
