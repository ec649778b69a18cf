'use client'
import { CommandForm } from '@/components/command-form'
import { retireDeadlineRule } from './commands'

export function RetireRule({ title, formToken, rule }: { title: string; formToken: string; rule: { id: number; version: number } }) {
  return (
    <CommandForm command={retireDeadlineRule} title={title} formToken={formToken} version={rule.version} button="Retire rule" warningButton cancelHref={`/deadline-rules/${rule.id}`}>
      {() => <input type="hidden" name="rule" value={rule.id} />}
    </CommandForm>
  )
}
