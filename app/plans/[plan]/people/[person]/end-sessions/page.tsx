import { endSessionsCommand } from '../commands'
import { ConfirmPage } from '../confirm-page'

export default function EndSessionsPage({ params }: { params: Promise<{ plan: string; person: string }> }) {
  return (
    <ConfirmPage params={params} command={endSessionsCommand} button="End sessions" warningButton question={(name) => `End all sessions of ${name}?`}
      what="They are signed out everywhere at once, and must sign in again. What they had typed and not saved is kept for an hour in the same browser." />
  )
}
