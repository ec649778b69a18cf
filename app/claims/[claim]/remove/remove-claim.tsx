'use client'
import { CommandForm } from '@/components/command-form'
import { removeClaimCommand } from './commands'

export function RemoveClaim({ claim, formToken }: { claim: { id: number; planId: number }; formToken: string }) {
  return (
    <CommandForm command={removeClaimCommand} title="Remove this claim?" formToken={formToken} button="Remove claim" warningButton cancelHref={`/plans/${claim.planId}/claims`}>
      {() => <input type="hidden" name="claim" value={claim.id} />}
    </CommandForm>
  )
}
