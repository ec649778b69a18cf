import { Tag, type TagColour } from '@/components/tag'
import type { Tone } from '#domain/paper'
import type { ScoreShown } from './risk-shown'

const COLOURS: Record<Tone, TagColour> = { green: 'green', amber: 'yellow', red: 'red', blue: 'blue', grey: 'grey' }

/** A score with its band, in the colour of that band and always in its words. */
export function ScoreTag({ score: [words, tone] }: { score: ScoreShown }) {
  return <Tag colour={COLOURS[tone]}>{words}</Tag>
}
