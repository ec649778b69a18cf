'use client'
import { CommandForm } from '@/components/command-form'
import { takeOff } from './commands'
import type { TakeOffShown } from './loaders'

export function TakeOffItem({ shown: { id, meetingId, formToken } }: { shown: TakeOffShown }) {
  return (
    <CommandForm command={takeOff} title="Take this item off the agenda?" formToken={formToken} button="Take off" warningButton cancelHref={`/meetings/${meetingId}/agenda`}>
      {() => <input type="hidden" name="item" value={id} />}
    </CommandForm>
  )
}
