'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { LevelInputs } from '@/app/risks/level-inputs'
import { CommandForm } from '@/components/command-form'
import { TextAreaField } from '@/components/text-area-field'
import { scoreRiskAgain } from './commands'
import type { ScoreFormShown } from './loaders'

export function ScoreRisk({ shown: { top, version, kind, heading, level, size, formToken, typed } }: { shown: ScoreFormShown }) {
  return (
    <CommandForm command={scoreRiskAgain} title={heading} formToken={formToken} version={version} button="Save score" cancelHref={`/risks/${top.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="risk" value={top.id} />
          <input type="hidden" name="kind" value={kind} />
          <LevelInputs state={state} size={size} level={level} />
          <TextAreaField state={state} name="reason" label="Reason" hint="At least one sentence: what has changed since the last score" warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
        </>
      )}
    </CommandForm>
  )
}
