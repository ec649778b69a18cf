import { BackLink } from '@/components/back-link'
import { EditTemplate } from './edit-template'
import { loadTemplate } from './loaders'

export default async function TemplatePage({ params }: { params: Promise<{ plan: string; kind: string }> }) {
  const { plan, kind } = await params
  const shown = await loadTemplate(plan, kind)
  const title = `Change a template: ${shown.name}`
  const home = `/plans/${shown.planId}/papers/templates`
  return (
    <>
      <BackLink href={home}>Back to the templates</BackLink>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">It holds for new reports of this kind in every plan of {shown.authority}. {shown.own ? '' : 'It is as Sightline gives it.'}</p>
      {shown.own && <p className="govuk-body"><a className="govuk-link" href={`${home}/${shown.kind}/restore`}>Restore it as Sightline gives it</a></p>}
      <EditTemplate title={title} shown={shown} />
    </>
  )
}
