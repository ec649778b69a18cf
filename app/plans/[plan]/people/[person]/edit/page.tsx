import { BackLink } from '@/components/back-link'
import { loadManaged } from '../loaders'
import { EditPerson } from './edit-form'

export default async function EditPersonPage({ params }: { params: Promise<{ plan: string; person: string }> }) {
  const { plan, person } = await params
  const shown = await loadManaged(plan, person)
  return (
    <>
      <BackLink href={shown.back}>{`Back to ${shown.person.name}`}</BackLink>
      <span className="govuk-caption-l">{shown.person.name}</span>
      <h1 className="govuk-heading-l">Change details</h1>
      <p className="govuk-body">They sign in with the e-mail address. A change shows in every plan that they have a role in.</p>
      <EditPerson shown={shown} />
    </>
  )
}
