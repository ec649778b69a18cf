import { BackLink } from '@/components/back-link'
import { loadRule } from '../loaders'
import { RetireRule } from './retire-rule'

export default async function RetireRulePage({ params }: { params: Promise<{ rule: string }> }) {
  const { rule, authority, formToken } = await loadRule((await params).rule)
  const title = `Retire the rule “${rule.title}”?`
  return (
    <>
      <BackLink href={`/deadline-rules/${rule.id}`}>Back to the rule</BackLink>
      <span className="govuk-caption-l">{authority.name}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">It asks for nothing any more, after this kind of review: deadlines that run under it are gone. What was sent under it stays where it is.</p>
      <RetireRule title={title} formToken={formToken} rule={{ id: rule.id, version: rule.version }} />
    </>
  )
}
