import { BackLink } from '@/components/back-link'
import { loadHoliday } from './loaders'
import { RemoveHoliday } from './remove-holiday'

export default async function RemoveHolidayPage({ params }: { params: Promise<{ holiday: string }> }) {
  const shown = await loadHoliday((await params).holiday)
  const { holiday, authority } = shown
  return (
    <>
      <BackLink href={`/authorities/${authority.id}/clock`}>Back to the bank holidays</BackLink>
      <span className="govuk-caption-l">{authority.name}</span>
      <h1 className="govuk-heading-l">Remove {holiday.name} of {holiday.day}?</h1>
      <p className="govuk-body">The day counts as a working day again, so deadlines whose count runs over it move back by a day.</p>
      <RemoveHoliday shown={shown} />
    </>
  )
}
