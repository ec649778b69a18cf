'use client'
import type { ComponentProps } from 'react'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { RadiosField } from '@/components/radios-field'
import { SelectField } from '@/components/select-field'
import { TextAreaField } from '@/components/text-area-field'
import { TextField } from '@/components/text-field'
import { AREA_ORIGINS, AREA_ORIGIN_WORDS, type AreaOrigin } from '#domain/vocabulary'

type Area = { number: number; title: string; origin: AreaOrigin; sponsorId: number | null; outcomes: string[] }
type Props = Pick<ComponentProps<typeof CommandForm>, 'command' | 'title' | 'formToken' | 'version' | 'button' | 'cancelHref' | 'typed'> & {
  hidden: { name: string; value: number }
  area: Partial<Area> & Pick<Area, 'number'>
  members: { id: number; name: string; jobTitle: string }[]
}

export function AreaForm({ hidden, area, members, ...form }: Props) {
  const sponsors = [{ value: '', label: 'Nobody yet' }, ...members.map(({ id, name, jobTitle }) => ({ value: String(id), label: jobTitle ? `${name}, ${jobTitle}` : name }))]
  return (
    <CommandForm {...form}>
      {(state) => (
        <>
          <input type="hidden" name={hidden.name} value={hidden.value} />
          <TextField state={state} name="number" label="Number" defaultValue={String(area.number)} width={3} inputMode="numeric" />
          <TextField state={state} name="title" label="Title" warning={CHILDRENS_DATA_WARNING} defaultValue={area.title} />
          <RadiosField state={state} name="origin" legend="Where it comes from" defaultValue={area.origin} items={AREA_ORIGINS.map((value) => ({ value, label: AREA_ORIGIN_WORDS[value] }))} />
          <SelectField state={state} name="sponsor" label="Sponsor" hint="Who on the board answers for this area" defaultValue={area.sponsorId ? String(area.sponsorId) : ''} options={sponsors} />
          <TextAreaField state={state} name="outcomes" label="Outcomes (optional)" hint="One on each line, as a child or family would say it: I get the right support at the right time" warning={CHILDRENS_DATA_WARNING} defaultValue={area.outcomes?.join('\n')} maxLength={4000} />
        </>
      )}
    </CommandForm>
  )
}
