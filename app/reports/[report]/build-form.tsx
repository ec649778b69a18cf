'use client'
import { CommandForm } from '@/components/command-form'
import { build } from './commands'

type Props = { id: number; title: string; formToken: string; built: boolean; mayPublish: boolean }

export function BuildForm({ id, title, formToken, built, mayPublish }: Props) {
  return (
    <CommandForm command={build} title={title} formToken={formToken} buttons={mayPublish ? <a className="govuk-button" href={`/reports/${id}/publish`}>Publish</a> : undefined} button={built ? 'Build the report again' : 'Build the report'}>
      {() => <input type="hidden" name="report" value={id} />}
    </CommandForm>
  )
}
