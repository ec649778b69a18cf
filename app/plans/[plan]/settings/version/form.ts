import { id, number, passage } from '#gate/fields'

const plan = id('Open the plan again')

export const MakeVersionForm = { plan, note: passage('What is new in this version', { most: 2000, missing: 'Enter what is new in this version' }) }
export const ApproveVersionForm = { plan, number: number('Version', { least: 1, most: 99_999 }) }
