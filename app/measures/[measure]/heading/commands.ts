'use server'
import { figuresAndFacts } from '#db/measure-figures'
import { clearHeading, headingsOf, headingVersion, sayHeading } from '#db/measure-headings'
import { measureFor, measureInTrail, measureOf } from '#db/measures'
import { formatInstant, formatMonth } from '#domain/dates'
import { readMeasure } from '#domain/reading'
import { STATUS_WORDS } from '#domain/vocabulary'
import { checkVersion, command, to } from '#gate/command'
import { allow } from '#gate/load'
import { COMPUTED, HeadingForm } from './form'

export const sayHeadingCommand = command('measure.judge', HeadingForm, async ({ tx, asker, at, today, input }) => {
  const measure = await measureFor(tx, asker, input.measure)
  allow(asker, 'measure.judge', measureOf(measure))
  const { month, heading, reason } = input
  const version = await headingVersion(tx, measure.id)
  if (input.version !== version) {
    const [theirs] = await headingsOf(tx, measure.id)
    const words = (said: string | null | undefined) => (said && said !== COMPUTED ? STATUS_WORDS[said as keyof typeof STATUS_WORDS] : 'The computed heading')
    checkVersion(input.version, { version, by: theirs?.by ?? '', when: theirs ? formatInstant(theirs.at) : '' }, [
      { label: 'From', theirs: theirs ? formatMonth(theirs.month) : '', yours: formatMonth(month) },
      { label: 'Heading', theirs: words(theirs?.heading), yours: words(heading) },
      { label: 'Reason', theirs: theirs?.reason || 'None', yours: reason || 'None' },
    ])
  }
  const { points, facts } = await figuresAndFacts(tx, measure, today)
  const suggested = readMeasure(measure, points, facts, month).suggested.heading
  if (heading === COMPUTED) await clearHeading(tx, { asker, at, today }, measure, { month, reason, suggested })
  else await sayHeading(tx, { asker, at, today }, measure, { month, heading, reason, suggested })
  return to(`/measures/${measure.id}`, heading === COMPUTED ? `The computed heading stands from ${formatMonth(month)}` : `${STATUS_WORDS[heading]} from ${formatMonth(month)}: heading saved`, measureInTrail(measure))
})
