import type { ComponentProps } from 'react'
import { BackLink } from '@/components/back-link'
import { ConfirmForm } from './confirm-form'
import { loadManaged } from './loaders'

type Props = Pick<ComponentProps<typeof ConfirmForm>, 'command' | 'button' | 'warningButton'> & {
  params: Promise<{ plan: string; person: string }>
  question: (name: string) => string
  what: string
}

/** Asks before something is done about a person, and says what will follow. */
export async function ConfirmPage({ params, question, what, ...form }: Props) {
  const { plan, person } = await params
  const shown = await loadManaged(plan, person)
  const asked = question(shown.person.name)
  return (
    <>
      <BackLink href={shown.back}>{`Back to ${shown.person.name}`}</BackLink>
      <h1 className="govuk-heading-l">{asked}</h1>
      <p className="govuk-body">{what}</p>
      <ConfirmForm {...form} title={asked} shown={shown} />
    </>
  )
}
