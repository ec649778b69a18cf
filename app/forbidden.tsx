'use client'
import { PageTitle } from '@/components/page-title'

export default function ForbiddenPage() {
  return (
    <>
      <PageTitle title="You can not do this" />
      <h1 className="govuk-heading-l">You can not do this</h1>
      <p className="govuk-body">Your role in this plan lets you see it, but not make this change. Nothing was changed.</p>
      <p className="govuk-body">If you should be able to, ask an administrator of the plan to change your role.</p>
      <p className="govuk-body"><a className="govuk-link" href="/my-work">Go to My work</a></p>
    </>
  )
}
