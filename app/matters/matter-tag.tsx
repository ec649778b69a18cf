import { Tag } from '@/components/tag'

/** How a matter arising stands, always in a word. */
export function MatterTag({ closed, overdue }: { closed: boolean; overdue: boolean }) {
  if (closed) return <Tag colour="grey">Closed</Tag>
  return overdue ? <Tag colour="red">Overdue</Tag> : <Tag colour="blue">Open</Tag>
}
