import { BackLink } from '@/components/back-link'
import { RuleForm } from '@/app/deadline-rules/rule-form'
import { addDeadlineRule } from './commands'
import { loadManaged } from '../../managed'

export default async function AddRulePage({ params }: { params: Promise<{ authority: string }> }) {
  const { authority, formToken, typed } = await loadManaged((await params).authority)
  const back = `/authorities/${authority.id}/clock`
  return (
    <>
      <BackLink href={back}>Back to the deadline rules</BackLink>
      <span className="govuk-caption-l">{authority.name}</span>
      <h1 className="govuk-heading-l">Add a deadline rule</h1>
      <RuleForm command={addDeadlineRule} title="Add a deadline rule" button="Add rule" formToken={formToken} typed={typed} cancelHref={back} hidden={{ name: 'authority', value: authority.id }} />
    </>
  )
}
