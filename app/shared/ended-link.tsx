import { PageTitle } from '@/components/page-title'

/** What is said of every link that leads nowhere: which of them never was, has ended or was revoked is nobody's to know. */
export function EndedLink() {
  return (
    <>
      <PageTitle title="This link has ended or is not right" />
      <h1 className="govuk-heading-l">This link has ended or is not right</h1>
      <p className="govuk-body">Check that you copied the whole of it. If you still need the papers, ask whoever gave you the link for a new one.</p>
    </>
  )
}
