'use client'
import { CommandForm } from '@/components/command-form'
import { revoke } from './commands'
import type { RevokeShown } from './loaders'

export function RevokeShare({ shown: { id, pack, formToken } }: { shown: RevokeShown }) {
  return (
    <CommandForm command={revoke} title="Revoke this link?" formToken={formToken} button="Revoke the link" warningButton cancelHref={`/packs/${pack.id}/share`}>
      {() => <input type="hidden" name="share" value={id} />}
    </CommandForm>
  )
}
