import type { FindingKind } from '#domain/vocabulary'

// Ofsted's headings of 2013 to 2026 over lists of what must be done.
const LISTS: [RegExp, FindingKind][] = [
  [/^(?:areas? (?:for|of|requiring) (?:immediate (?:and )?)?priority (?:and immediate )?actions?|priority and immediate actions?|areas? of significant weakness(?:es)?)$/, 'priority_action'],
  [/^what (?:(?:still )?needs?|(?:does|do|must) .{2,60}?(?: need)?) to (?:be )?improved?(?: in this area of (?:social work )?practice| further)?$/, 'area_for_improvement'],
  [/^(?:key |main |further )?areas? (?:for|of|requiring|that need|needing) (?:further )?(?:improvement|development)s?(?: in this area of (?:social work )?practice)?$/, 'area_for_improvement'],
  [/^(?:key |main |summary of |our )?recommendations?(?: for .{2,60}| to .{2,60})?$/, 'recommendation'],
]

const ENDS = new RegExp(`^(?:${[
  '(?:main |key |headline |inspection |summary of )?findings\\b.*', '(?:executive )?summary\\b.*', 'evaluation of\\b.*', 'overview', 'introduction', 'background', 'context', 'contents', 'progress since\\b.*',
  'the experiences? and progress of\\b.*', 'the impact of leaders\\b.*', 'information about\\b.*', 'about th(?:is|e) (?:inspection|visit)\\b.*', 'the inspection team', 'next steps',
  'what (?:is|are|works?) .{0,20}well\\b.*', '(?:key )?strengths\\b.*', 'the local authority’s strengths', 'yours (?:sincerely|faithfully)', 'the office for standards\\b.*',
  'ofsted will (?:take|use|share)\\b.*', 'i am copying\\b.*', '(?:practice|case) stud(?:y|ies)\\b.*', 'areas? covered\\b.*', 'local authority and area\\b.*',
].join('|')})$`)

const LONGEST = 160

const plain = (text: string) => text.toLowerCase().replaceAll('\'', '’').replace(/^\d+(?:\.\d+)*[.)]?\s+/, '').replace(/[\s:?.]+$/, '').replaceAll(/\s+/g, ' ')

/** The kind of finding that stands under a heading, undefined for a heading over anything else. */
export function kindUnder(heading: string): FindingKind | undefined {
  if (heading.length > LONGEST) return undefined
  const said = plain(heading)
  return LISTS.find(([pattern]) => pattern.test(said))?.[1]
}

/** Whether a line begins another part of a letter, after which no list goes on. */
export function endsList(text: string): boolean {
  return text.length <= LONGEST && ENDS.test(plain(text))
}
