import { BackLink } from '@/components/back-link'
import { loadManaged } from '../../managed'
import { AddHoliday } from './add-holiday'

export default async function AddHolidayPage({ params }: { params: Promise<{ authority: string }> }) {
  const shown = await loadManaged((await params).authority)
  return (
    <>
      <BackLink href={`/authorities/${shown.authority.id}/clock`}>Back to the bank holidays</BackLink>
      <span className="govuk-caption-l">{shown.authority.name}</span>
      <h1 className="govuk-heading-l">Add a bank holiday</h1>
      <AddHoliday shown={shown} />
    </>
  )
}
