'use client'
import { ChooseAction, ChooseRisk } from './choose-form'
import type { HoldShown } from './loaders'
import type { Frame } from './open-form-kind'
import { ChallengeForm, RiskForm, UpdateForm } from './standing-forms'
import { CloseForm, DecisionForm, MatterForm, SaidForm } from './word-forms'

const TITLES: Record<NonNullable<HoldShown['form']>['record'], string> = {
  'decision': 'Record a decision', 'matter': 'Raise a matter arising', 'said': 'Write what was said', 'close': 'Close a matter arising', 'update': 'Write an update', 'challenge': 'Put a challenge', 'risk': 'Score or review a risk',
  'choose-action': 'Choose an action', 'choose-risk': 'Choose a risk',
}

/** The one form that is open on the page that holds a meeting. */
export function RecordForm({ form, frame }: { form: NonNullable<HoldShown['form']>; frame: Frame }) {
  return (
    <section id="record" aria-labelledby="record-heading">
      <h2 className="govuk-heading-m" id="record-heading">{TITLES[form.record]}</h2>
      <Opened form={form} frame={frame} />
    </section>
  )
}

function Opened({ form, frame }: { form: NonNullable<HoldShown['form']>; frame: Frame }) {
  switch (form.record) {
    case 'decision': return <DecisionForm form={form} frame={frame} />
    case 'matter': return <MatterForm form={form} frame={frame} />
    case 'said': return <SaidForm form={form} frame={frame} />
    case 'close': return <CloseForm form={form} frame={frame} />
    case 'update': return <UpdateForm form={form} frame={frame} />
    case 'challenge': return <ChallengeForm form={form} frame={frame} />
    case 'risk': return <RiskForm form={form} frame={frame} />
    case 'choose-action': return <ChooseAction form={form} frame={frame} />
    case 'choose-risk': return <ChooseRisk form={form} frame={frame} />
  }
}
