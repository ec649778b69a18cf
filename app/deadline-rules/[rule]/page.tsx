import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'
import { PageTitle } from '@/components/page-title'
import { counted } from '#domain/sentence'
import { RuleForm } from '../rule-form'
import { editDeadlineRule } from './commands'
import { loadRule } from './loaders'

export default async function RulePage({ params }: { params: Promise<{ rule: string }> }) {
  const { rule, retired, timesMet, authority, formToken, typed } = await loadRule((await params).rule)
  const back = `/authorities/${authority.id}/clock`
  const title = `Change a deadline rule: ${rule.title}`
  return (
    <>
      <BackLink href={back}>Back to the deadline rules</BackLink>
      <span className="govuk-caption-l">{authority.name}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      {retired ? (
        <>
          <PageTitle title={title} />
          <p className="govuk-body">This rule was retired on {retired}, so it can not be changed. Add a new one instead.</p>
        </>
      ) : (
        <>
          {timesMet > 0 && <InsetText>It was met after {counted(timesMet, 'review')}, so its working days and its kind of review stay. To change those, retire it and add another.</InsetText>}
          <p className="govuk-body"><a className="govuk-link" href={`/deadline-rules/${rule.id}/retire`}>Retire this rule</a></p>
          <RuleForm command={editDeadlineRule} title={title} button="Save rule" formToken={formToken} version={rule.version} typed={typed} cancelHref={back} hidden={{ name: 'rule', value: rule.id }} rule={rule} />
        </>
      )}
    </>
  )
}
