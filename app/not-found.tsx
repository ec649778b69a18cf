'use client'
import { PageTitle } from '@/components/page-title'

export default function NotFoundPage() {
  return (
    <>
      <PageTitle title="Page not found" />
      <h1 className="govuk-heading-l">Page not found</h1>
      <p className="govuk-body">If you typed the address, check that it is correct. If you followed a link, the page may be in a plan that you have no role in.</p>
      <p className="govuk-body"><a className="govuk-link" href="/my-work">Go to My work</a></p>
    </>
  )
}
