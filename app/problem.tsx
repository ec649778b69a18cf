import { PageTitle } from '@/components/page-title'

export function ProblemPage() {
  return (
    <>
      <PageTitle title="Sorry, there is a problem with the service" />
      <h1 className="govuk-heading-l">Sorry, there is a problem with the service</h1>
      <p className="govuk-body">Try again in a few minutes. What was saved before is safe.</p>
      <p className="govuk-body"><a className="govuk-link" href="/my-work">Go to My work</a></p>
    </>
  )
}
