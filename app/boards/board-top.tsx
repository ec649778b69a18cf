import { Breadcrumbs } from '@/components/breadcrumbs'

/** What stands above a list of what a board recorded. */
export function BoardTop({ board: { id, name, plan }, heading }: { board: { id: number; name: string; plan: { id: number; name: string } | undefined }; heading: string }) {
  return (
    <>
      <Breadcrumbs items={[...(plan ? [{ text: plan.name, href: `/plans/${plan.id}` }, { text: 'Board', href: `/plans/${plan.id}/board` }] : []), { text: name, href: `/boards/${id}` }]} />
      <h1 className="govuk-heading-l">{heading}</h1>
    </>
  )
}
