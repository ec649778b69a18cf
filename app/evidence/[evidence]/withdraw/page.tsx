import { BackLink } from '@/components/back-link'
import { WarningText } from '@/components/warning-text'
import { counted } from '#domain/sentence'
import { loadWithdraw } from './loaders'
import { WithdrawEvidenceForm } from './withdraw-form'

export default async function WithdrawPage({ params }: { params: Promise<{ evidence: string }> }) {
  const shown = await loadWithdraw((await params).evidence)
  const { piece, serves } = shown
  return (
    <>
      <BackLink href={`/evidence/${piece.id}`}>Back to the evidence</BackLink>
      <span className="govuk-caption-l">{piece.title}</span>
      <h1 className="govuk-heading-l">Withdraw evidence</h1>
      <WarningText>This can not be undone. The evidence no longer stands on {counted(serves, 'action')} that it serves. It is kept, with your reason, and can still be read.</WarningText>
      <WithdrawEvidenceForm shown={shown} />
    </>
  )
}
