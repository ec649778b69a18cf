import { deactivate } from '../commands'
import { ConfirmPage } from '../confirm-page'

export default function DeactivatePage({ params }: { params: Promise<{ plan: string; person: string }> }) {
  return (
    <ConfirmPage params={params} command={deactivate} button="Deactivate" warningButton question={(name) => `Deactivate the account of ${name}?`}
      what="They are signed out and can no longer sign in, for any plan. Their roles and what they wrote stay. You can reactivate the account later." />
  )
}
