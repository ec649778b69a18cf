import { BackLink } from '@/components/back-link'
import { InviteSomebody } from './invite-form'
import { loadInvite } from './loaders'

export default async function InvitePage({ params }: { params: Promise<{ plan: string }> }) {
  const shown = await loadInvite((await params).plan)
  return (
    <>
      <BackLink href={`/plans/${shown.plan.id}/people`}>Back to people</BackLink>
      <h1 className="govuk-heading-l">Invite somebody</h1>
      <p className="govuk-body">You get a link that works once, for seven days. Give it to the person yourself: with it they set a password.</p>
      <p className="govuk-body">If the e-mail address has an account already, that account gets the role: no link is needed, and its name and password stay as they are.</p>
      <InviteSomebody shown={shown} />
    </>
  )
}
