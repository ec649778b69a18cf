'use client'
import { CommandForm } from '@/components/command-form'
import { discard } from './commands'
import type { DiscardShown } from './loaders'

export function DiscardForm({ shown: { id, name, version, formToken } }: { shown: DiscardShown }) {
  return (
    <CommandForm command={discard} title={`Discard ${name}`} formToken={formToken} version={version} button="Discard the file" warningButton cancelHref={`/figure-uploads/${id}`}>
      {() => <input type="hidden" name="upload" value={id} />}
    </CommandForm>
  )
}
