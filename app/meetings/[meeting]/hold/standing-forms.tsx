import { UpdateFields } from '@/app/actions/[action]/update/update-fields'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { DateField } from '@/components/date-field'
import { RadiosField } from '@/components/radios-field'
import { SelectField } from '@/components/select-field'
import { TextAreaField } from '@/components/text-area-field'
import { challenge, score, update } from './commands'
import type { Opened } from './open-form-kind'
import { Where } from './where'

export function UpdateForm({ form: { action }, frame }: Opened<'update'>) {
  return (
    <CommandForm command={update} title={`Update action ${action.ref}`} version={action.version} button="Save update" {...frame}>
      {(state) => (
        <>
          <Where frame={frame} />
          <p className="govuk-body">Action {action.ref} {action.title}</p>
          <UpdateFields state={state} action={action} />
        </>
      )}
    </CommandForm>
  )
}

export function ChallengeForm({ form: { action, people, to }, frame }: Opened<'challenge'>) {
  return (
    <CommandForm command={challenge} title="Put a challenge" button="Put the challenge" {...frame}>
      {(state) => (
        <>
          <Where frame={frame} />
          <input type="hidden" name="action" value={action.id} />
          <p className="govuk-body">On action {action.ref} {action.title}</p>
          <TextAreaField state={state} name="question" label="Question" hint="At least one sentence. Ask one thing that can be answered" warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
          <SelectField state={state} name="to" label="Who answers" hint="As a rule a head of service" defaultValue={to} options={[{ value: '', label: 'Select who answers' }, ...people]} />
          <DateField state={state} name="answer-by" legend="Answer by" hint="For example, 27 3 2027" />
        </>
      )}
    </CommandForm>
  )
}

const told = ({ likelihood, impact }: { likelihood: number; impact: number }) => `${likelihood * impact} (${likelihood} x ${impact})`

export function RiskForm({ form: { risk, likelihoods, impacts }, frame }: Opened<'risk'>) {
  return (
    <CommandForm command={score} title={`Score or review risk ${risk.ref}`} version={risk.version} button="Save" {...frame}>
      {(state) => (
        <>
          <Where frame={frame} />
          <input type="hidden" name="risk" value={risk.id} />
          <p className="govuk-body">{risk.ref} {risk.title}. Current score {told(risk.current)}, target {told(risk.target)}.</p>
          <RadiosField state={state} name="score" legend="What the board says" items={[
            { value: 'current', label: 'A new current score' }, { value: 'target', label: 'A new target score' }, { value: 'reviewed', label: 'Reviewed: the scores stay', hint: 'Likelihood and impact are not needed' },
          ]} />
          <SelectField state={state} name="likelihood" label="Likelihood" options={[{ value: '', label: 'Select a likelihood' }, ...likelihoods]} />
          <SelectField state={state} name="impact" label="Impact" options={[{ value: '', label: 'Select an impact' }, ...impacts]} />
          <TextAreaField state={state} name="reason" label="Reason, or what was found" hint="A new score needs a reason of at least one sentence" warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
        </>
      )}
    </CommandForm>
  )
}
