import { makeLink } from '../commands'
import { ConfirmPage } from '../confirm-page'

export default function NewLinkPage({ params }: { params: Promise<{ plan: string; person: string }> }) {
  return (
    <ConfirmPage params={params} command={makeLink} button="Make link" question={(name) => `Make a one-time link for ${name}?`}
      what="You are shown the link once. With it, within seven days, they set a new password. An earlier link stops working. Their present password works until the new one is set." />
  )
}
