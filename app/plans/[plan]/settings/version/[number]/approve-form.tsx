'use client'
import { CommandForm } from '@/components/command-form'
import { approveVersionCommand } from '../commands'
import type { VersionShown } from './loaders'

export function ApproveVersion({ shown: { plan, version, formToken } }: { shown: VersionShown }) {
  return (
    <CommandForm command={approveVersionCommand} title={`Approve version ${version.number}`} formToken={formToken} button="Approve version" cancelHref={`/plans/${plan.id}/settings`}>
      {() => (
        <>
          <input type="hidden" name="plan" value={plan.id} />
          <input type="hidden" name="number" value={version.number} />
        </>
      )}
    </CommandForm>
  )
}
