import type { Paper, Tone } from '#domain/paper'
import { HEADER_BEHIND, INK, RULE, TONES } from './paper-look.ts'
import { printable } from './paper-picture.ts'

/** How large the words of a table are beside the paper's others. */
export const [PLAIN, DENSE] = [0.86, 0.76]
const FOOT = 'font: 8pt Arial, "Liberation Sans", sans-serif; color: #505a5f'

/** What stands in columns can break after their headings, whatever the browser is told: a heading above them takes room for the first items and gives it back. */
const ROOM_UNDER_A_HEADING = ':is(h2, h3, h4):has(+ .columns) { padding-bottom: 8em; margin-bottom: -7.6em }'

/** How a paper is printed on A4: its own pages, sizes in points, nothing alone at a page's foot that belongs with what follows. */
export function paperStyle({ title, landscape, oneSide }: Paper, points: number): string {
  return `
@page { size: A4 ${landscape ? 'landscape' : 'portrait'}; margin: ${oneSide ? '10mm 12mm 13mm' : '17mm 16mm 19mm'};
  @bottom-left { content: ${inStyle(title.slice(0, 110))}; ${FOOT} } @bottom-right { content: "Page " counter(page) " of " counter(pages); ${FOOT}; white-space: nowrap } }
html { font: ${points}pt/1.35 Arial, "Liberation Sans", "DejaVu Sans", sans-serif; color: #${INK}; print-color-adjust: exact; -webkit-print-color-adjust: exact }
body { margin: 0; overflow-wrap: anywhere } h1, h2, h3, h4, h5 { color: #1d3557; line-height: 1.2; break-after: avoid; break-inside: avoid; margin: ${oneSide ? '.7em 0 .25em' : '1.2em 0 .4em'} }
h1 { font-size: ${oneSide ? 1.6 : 2}em; margin: 0 0 .25em } h2 { font-size: 1.45em } h3 { font-size: 1.2em } h4, h5 { font-size: 1.05em } .new-page { break-before: page }
p { margin: 0 0 ${oneSide ? '.35em' : '.7em'}; orphans: 3; widows: 3 } .line { font-size: 1.1em; color: #505a5f; margin-bottom: .25em }
ul, ol { margin: 0 0 ${oneSide ? '.4em' : '.8em'}; padding-left: 1.5em } li { margin-bottom: ${oneSide ? '.1em' : '.25em'}; break-inside: avoid }
dl { margin: ${oneSide ? '.3em 0' : '.6em 0 1em'} } dl div { display: grid; grid-template-columns: 1fr 3fr; gap: 1em; border-bottom: 1px solid #${RULE}; padding: .2em 0; break-inside: avoid } dt { font-weight: bold } dd { margin: 0 }
table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: ${PLAIN}em; line-height: 1.28; margin: 0 0 ${oneSide ? '.5em' : '1.2em'} } .dense { font-size: ${DENSE}em }
caption, .caption { font-weight: bold; font-size: ${points}pt; text-align: left; padding: .4em 0 .3em; break-after: avoid } .caption { margin: 0 }
thead { display: table-header-group; break-after: avoid } tr { break-inside: avoid } tbody tr:first-child { break-before: avoid } th, td { text-align: left; vertical-align: top; padding: ${oneSide ? '.15em' : '.3em'} .4em; border-bottom: 1px solid #${RULE}; overflow-wrap: break-word }
thead th { background: #${HEADER_BEHIND}; border-bottom: 1.5px solid #${INK}; vertical-align: bottom } .right { text-align: right } .right + :not(.right) { padding-left: 1.1em } .tag { display: inline-block; padding: 0 .35em; font-weight: bold }
.columns { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 1.2em; font-size: .92em; break-inside: avoid } :is(.columns, .in-turn) .tag { display: block; width: fit-content } .in-turn > div:first-child > :first-child { margin-top: .3em } .columns > div > :first-child { margin-top: .3em } .columns ul { padding-left: 1.1em }
${oneSide ? '' : ROOM_UNDER_A_HEADING}
.toned { border-left: 3px solid; padding-left: .4em } ${(Object.keys(TONES) as Tone[]).map((tone) => `.tag.${tone} { background: #${TONES[tone].behind}; color: #${TONES[tone].ink} } .toned.${tone} { border-color: #${TONES[tone].line} }`).join(' ')}
.leads-in, .leads-in li { break-after: avoid; break-inside: avoid } .picture { break-inside: avoid; margin: .6em 0 } .picture svg { max-width: 100%; max-height: 22cm; height: auto }
`
}

/** Text inside a string of a style sheet: any letter but the plainest by its number. Source: CSS Syntax 3, 4.3.7. */
const inStyle = (text: string): string => `"${printable(text).replaceAll(/[^\p{L}\p{N} .,'()-]/gu, (mark) => `\\${mark.codePointAt(0)?.toString(16)} `)}"`
