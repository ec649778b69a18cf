'use client'
import { CommandForm } from '@/components/command-form'
import { takeOff } from './commands'
import type { TakeOffPaperShown } from './loaders'

export function TakeOffPaper({ shown: { id, itemId, formToken } }: { shown: TakeOffPaperShown }) {
  return (
    <CommandForm command={takeOff} title="Take this paper off the agenda?" formToken={formToken} button="Take off" warningButton cancelHref={`/agenda-items/${itemId}/papers`}>
      {() => <input type="hidden" name="paper" value={id} />}
    </CommandForm>
  )
}
