import { Breadcrumbs } from '@/components/breadcrumbs'
import { PageTitle } from '@/components/page-title'
import { Pagination } from '@/components/pagination'
import { ActionAround } from './action-around'
import { ActionFacts } from './action-facts'
import { ActionTimeline } from './action-timeline'
import { EvidenceOn } from './evidence-on'
import { loadAction } from './loaders'
import { StepList } from './step-list'
import { Waiting } from './waiting'

type Props = { params: Promise<{ action: string }>; searchParams: Promise<{ page?: string; known?: string }> }

export default async function ActionPage({ params, searchParams }: Props) {
  const { page, known } = await searchParams
  const shown = await loadAction((await params).action, page, known)
  const { id, ref, title, plan, timeline } = shown
  return (
    <>
      <PageTitle title={`${ref} ${title}`} />
      <Breadcrumbs items={[{ text: plan.name, href: `/plans/${plan.id}` }, { text: 'Actions', href: `/plans/${plan.id}/actions` }, { text: `Action ${ref}` }]} />
      <h1 className="govuk-heading-l">{ref} {title}</h1>
      <Waiting waiting={shown.waiting} />
      <ActionFacts shown={shown} />
      <ActionAround around={shown.around} />
      <StepList action={id} steps={shown.steps} form={shown.stepForm} />
      <EvidenceOn evidence={shown.evidence} total={shown.evidenceTotal} line={shown.claim} plan={plan.id} />
      <ActionTimeline moments={timeline.moments} />
      <Pagination current={timeline.page} total={timeline.pages} address={`/actions/${id}?page=`} label="Pages of the timeline" />
    </>
  )
}
