import { endRoleCommand } from '../commands'
import { ConfirmPage } from '../confirm-page'

export default function EndRolePage({ params }: { params: Promise<{ plan: string; person: string }> }) {
  return (
    <ConfirmPage params={params} command={endRoleCommand} button="End role" warningButton question={(name) => `End the role of ${name}?`}
      what="They can no longer see this plan, from their next click on. What they wrote stays. You can give them a role again later." />
  )
}
