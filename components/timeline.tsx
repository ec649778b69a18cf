import type { ReactNode } from 'react'

export type TimelineItem = { key: string; title: string; by: string; dateTime: string; when: string; children?: ReactNode }

export function Timeline({ items, level = 3 }: { items: TimelineItem[]; level?: 2 | 3 | 4 }) {
  const Heading = `h${level}` as const
  return (
    <div className="moj-timeline">
      {items.map((item) => (
        <div key={item.key} className="moj-timeline__item">
          <div className="moj-timeline__header">
            <Heading className="moj-timeline__title">{item.title}</Heading>{' '}
            <p className="moj-timeline__byline">by {item.by}</p>
          </div>
          <p className="moj-timeline__date"><time dateTime={item.dateTime}>{item.when}</time></p>
          {item.children && <div className="moj-timeline__description">{item.children}</div>}
        </div>
      ))}
    </div>
  )
}
