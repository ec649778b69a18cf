'use client'
import { CommandForm } from '@/components/command-form'
import { AgendaItem } from '../agenda-list'
import { moveItem } from './commands'
import type { AgendaShown } from './loaders'

/** The items with a button up and one down beside each: one form, which works without a script. */
export function AgendaOrder({ shown: { id, items, formToken } }: { shown: AgendaShown }) {
  return (
    <CommandForm command={moveItem} title="The agenda" formToken={formToken} button={null}>
      {() => (
        <>
          <input type="hidden" name="meeting" value={id} />
          <ol className="plain-items">
            {items.map((item, i) => (
              <li key={item.id}>
                <input type="hidden" name="order" value={item.id} />
                <AgendaItem item={{ ...item, title: `${i + 1}. ${item.title}` }} />
                <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-3">
                  {i > 0 && <Move item={item} where="up" />}
                  {i < items.length - 1 && <Move item={item} where="down" />}
                  {item.may && <ItemLinks item={item} />}
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
    </CommandForm>
  )
}

type Item = AgendaShown['items'][number]

function Move({ item: { id, title }, where }: { item: Item; where: 'up' | 'down' }) {
  return <button className="govuk-button govuk-button--secondary mb-0 w-auto" name="move" value={`${where}-${id}`}>Move {where}<span className="govuk-visually-hidden">{` ${title}`}</span></button>
}

function ItemLinks({ item: { id, title } }: { item: Item }) {
  const links = [['edit', 'Edit'], ['papers', 'Papers'], ['take-off', 'Take off']] as const
  return links.map(([path, words]) => <a key={path} className="govuk-link" href={`/agenda-items/${id}/${path}`}>{words}<span className="govuk-visually-hidden">{` ${title}`}</span></a>)
}
