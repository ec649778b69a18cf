import { PageTitle } from '@/components/page-title'

export function SpentInvitation() {
  return (
    <>
      <PageTitle title="This link no longer works" />
      <h1 className="govuk-heading-l">This link no longer works</h1>
      <p className="govuk-body">A one-time link works once, for seven days, and only until a newer one is made. This one was used, is too old, or was not copied whole.</p>
      <p className="govuk-body">If you have set your password already, <a className="govuk-link" href="/sign-in">sign in</a>. Otherwise ask the administrator who gave you the link for a new one.</p>
    </>
  )
}
