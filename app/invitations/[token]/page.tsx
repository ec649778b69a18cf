import { SetPassword } from './join-form'
import { loadInvitation } from './loaders'
import { SpentInvitation } from './spent'

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const shown = await loadInvitation((await params).token)
  if (!shown) return <SpentInvitation />
  return (
    <>
      <h1 className="govuk-heading-l">Set your password</h1>
      <p className="govuk-body">{shown.again ? `${shown.name}, choose a new password for Sightline. Wherever you are signed in now, you are signed out.` : `${shown.name}, you are invited to Sightline.`}</p>
      <p className="govuk-body">You sign in with your e-mail address, <strong className="break-all">{shown.email}</strong>, and this password.</p>
      <SetPassword shown={shown} />
    </>
  )
}
