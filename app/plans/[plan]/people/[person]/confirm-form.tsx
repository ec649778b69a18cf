'use client'
import type { ComponentProps } from 'react'
import { CommandForm } from '@/components/command-form'
import type { ManagedShown } from './loaders'

type Props = Pick<ComponentProps<typeof CommandForm>, 'command' | 'title' | 'button' | 'warningButton'> & { shown: ManagedShown }

export function ConfirmForm({ shown: { plan, person, back, formToken }, ...form }: Props) {
  return (
    <CommandForm {...form} formToken={formToken} cancelHref={back}>
      {() => (
        <>
          <input type="hidden" name="plan" value={plan.id} />
          <input type="hidden" name="person" value={person.id} />
        </>
      )}
    </CommandForm>
  )
}
