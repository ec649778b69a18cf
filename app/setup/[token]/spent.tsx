import { PageTitle } from '@/components/page-title'

export function SpentSetup() {
  return (
    <>
      <PageTitle title="This link no longer works" />
      <h1 className="govuk-heading-l">This link no longer works</h1>
      <p className="govuk-body">The link to set up Sightline works once, for seven days, and only until the service is started again. If the council is set up, <a className="govuk-link" href="/sign-in">sign in</a>. Otherwise start Sightline again: it prints a new link.</p>
    </>
  )
}
