import { BackLink } from '@/components/back-link'
import { loadManaged } from '../loaders'
import { RoleOfPerson } from './role-form'

export default async function RolePage({ params }: { params: Promise<{ plan: string; person: string }> }) {
  const { plan, person } = await params
  const shown = await loadManaged(plan, person)
  return (
    <>
      <BackLink href={shown.back}>{`Back to ${shown.person.name}`}</BackLink>
      <span className="govuk-caption-l">{shown.person.name}</span>
      <h1 className="govuk-heading-l">{shown.role.over ? 'Give a new role' : 'Change role'}</h1>
      <RoleOfPerson shown={shown} />
    </>
  )
}
