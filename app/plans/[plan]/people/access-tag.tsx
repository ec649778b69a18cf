import { Tag, type TagColour } from '@/components/tag'
import { ACCESS_WORDS, type Access } from '#domain/access'

const COLOURS: Record<Access, TagColour> = { active: 'green', invited: 'yellow', ended: 'grey', deactivated: 'grey' }

export function AccessTag({ access }: { access: Access }) {
  return <Tag colour={COLOURS[access]}>{ACCESS_WORDS[access]}</Tag>
}
