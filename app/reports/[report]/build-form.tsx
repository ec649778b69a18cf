'use client'
import { CommandForm } from '@/components/command-form'
import { build } from './commands'

type Props = { id: number; title: string; formToken: string; built: boolean }

export function BuildForm({ id, title, formToken, built }: Props) {
  return (
    <CommandForm command={build} title={title} formToken={formToken} button={built ? 'Build the report again' : 'Build the report'}>
      {() => <input type="hidden" name="report" value={id} />}
    </CommandForm>
  )
}
