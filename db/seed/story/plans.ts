import type { AreaStory, PlanStory, RoleStory, VersionStory } from './types.ts'
import type { PersonKey } from './people.ts'
import type { Role } from '#domain/vocabulary'

const withRole = (role: Role, people: PersonKey[]): RoleStory[] => people.map((person) => ({ person, role }))

const SOCIAL_CARE_AREAS: AreaStory[] = [
  { number: 1, title: 'Safe and timely decisions at the front door', sponsor: 'police', origin: 'recommendation', added: 269, outcomes: ['When someone is worried about me, the right people look at it that day', 'I tell my story once and it is passed on'] },
  { number: 2, title: 'Assessments and plans that lead to change', sponsor: 'dcs', origin: 'recommendation', added: 269, outcomes: ['My social worker understands what life is like for me', 'My family knows what needs to change and by when'] },
  { number: 3, title: 'Children on protection plans are seen and kept safe', sponsor: 'police', origin: 'recommendation', added: 269, outcomes: ['I am seen often enough for someone to notice', 'My plan is in words that my mum can read'] },
  { number: 4, title: 'Supervision and management oversight', sponsor: 'dcs', origin: 'recommendation', added: 269, outcomes: ['Somebody senior checks that the help I get is working'] },
  { number: 5, title: 'A stable and capable workforce', sponsor: 'chief-exec', origin: 'recommendation', added: 269, outcomes: ['I do not have to keep starting again with a new worker', 'My worker has time for me'] },
  { number: 6, title: 'Care planning and permanence without delay', sponsor: 'cafcass', origin: 'recommendation', added: 269, outcomes: ['I know where I am going to live and why', 'Decisions about me are not left waiting', 'My worker comes when they said they would'] },
  { number: 7, title: 'Homes that last: fostering, adoption and special guardianship', sponsor: 'lead-member', origin: 'recommendation', added: 269, outcomes: ['I can stay where I feel at home', 'I understand the story of my life'] },
  { number: 8, title: 'Health, education and voice of children in care', sponsor: 'health', origin: 'recommendation', added: 269, outcomes: ['Someone looks after my health, my teeth and my feelings', 'School goes well for me', 'I have a say, and things change because of it'] },
  { number: 9, title: 'Support for care leavers into adult life', sponsor: 'housing', origin: 'recommendation', added: 269, outcomes: ['I have a safe place of my own', 'There is somebody who keeps in touch and helps me find work or study'] },
  { number: 10, title: 'Knowing the quality of our work', sponsor: 'chair', origin: 'recommendation', added: 269, outcomes: ['When help is not good enough, someone finds out and puts it right'] },
  { number: 11, title: 'Missing and exploited children, and youth justice', sponsor: 'police', origin: 'added', added: 150, outcomes: ['When I go missing, somebody asks me why and listens', 'Adults stop the people who harm me'] },
  { number: 12, title: 'Early help and help at the edge of care', sponsor: 'voluntary', origin: 'added', added: 150, outcomes: ['We get help before things fall apart', 'I can stay with my family because someone helped us'] },
  { number: 13, title: 'Learning from reviews: neglect and domestic abuse', sponsor: 'health', origin: 'added', added: 150, outcomes: ['Grown-ups recognise when I am not being looked after properly'] },
]

const SEND_AREAS: AreaStory[] = [
  { number: 1, title: 'Plans within 20 weeks, annual reviews and panels', sponsor: 'send-chair', origin: 'recommendation', added: 269, outcomes: ['We are not left waiting for a plan', 'My review happens each year and something comes of it'] },
  { number: 2, title: 'Quality of plans and what families experience', sponsor: 'parents', origin: 'recommendation', added: 269, outcomes: ['My plan sounds like me', 'People ring us back'] },
  { number: 3, title: 'Needs met locally, in mainstream school where possible', sponsor: 'primary', origin: 'recommendation', added: 269, outcomes: ['I go to school near my friends'] },
  { number: 4, title: 'Needs noticed early, and early help', sponsor: 'icb-send', origin: 'recommendation', added: 269, outcomes: ['Someone noticed that I found it hard, and did something'] },
  { number: 5, title: 'A shared understanding of co-production', sponsor: 'parents', origin: 'recommendation', added: 269, outcomes: ['We help decide, from the start'] },
  { number: 6, title: 'Preparing for adult life', sponsor: 'college', origin: 'recommendation', added: 269, outcomes: ['I know what I can do after school, and who will help'] },
  { number: 7, title: 'Support for autistic children and young people', sponsor: 'paediatrics', origin: 'recommendation', added: 269, outcomes: ['I get help while I wait, not only after'] },
  { number: 8, title: 'Skilled and knowledgeable staff across the area', sponsor: 'special', origin: 'recommendation', added: 269, outcomes: ['The grown-ups at my school know how to help me'] },
]

const SOCIAL_CARE_VERSIONS: VersionStory[] = [
  { made: 266, by: 'admin', note: 'The refreshed plan: ten priority areas, one for each recommendation of the inspection.', approved: { day: 262, by: 'chair' } },
  { made: 148, by: 'admin', note: 'Three areas added after later findings: exploitation, early help, and learning from reviews.', approved: { day: 147, by: 'chair' } },
  { made: 4, by: 'admin', note: 'Dates agreed again after the latest board; for approval at the next one.' },
]

/** The plan for social care without its actions and evidence. Shape: figures/plan-facts-2019-03.csv. */
export const SOCIAL_CARE: Omit<PlanStory, 'actions' | 'evidence'> = {
  authority: 'Northmarsh County Council', name: "Children's social care improvement plan", phase: 'Phase 2, refreshed', board: "Children's Improvement Board",
  silentAfterDays: 30, begun: 270, administrator: 'admin', areas: SOCIAL_CARE_AREAS, versions: SOCIAL_CARE_VERSIONS,
  roles: [
    { person: 'chair', role: 'chair' },
    ...withRole('board_member', ['dcs', 'chief-exec', 'lead-member', 'police', 'health', 'schools', 'voluntary', 'probation', 'cafcass', 'housing']),
    ...withRole('head_of_service', [
      'front-door', 'protection', 'in-care', 'placements', 'quality', 'early-help', 'exploitation', 'education', 'workforce',
      'mash-manager', 'iro-manager', 'virtual-head', 'adoption', 'leaving-care', 'data',
    ]),
    { person: 'past-adviser', role: 'adviser', lastDay: 120 },
    { person: 'adviser', role: 'adviser', from: 122, lastDay: -180 },
  ],
}

/** The SEND plan without its actions and evidence: eight priorities. */
export const SEND: Omit<PlanStory, 'actions' | 'evidence'> = {
  authority: 'Northmarsh County Council', name: 'SEND improvement plan', phase: 'Revised', board: 'SEND Partnership Board',
  silentAfterDays: 30, begun: 270, administrator: 'admin', areas: SEND_AREAS,
  versions: [{ made: 265, by: 'admin', note: 'Revised with contributions from schools, health and families: eight priorities.', approved: { day: 255, by: 'send-chair' } }],
  roles: [
    { person: 'send-chair', role: 'chair' },
    ...withRole('board_member', ['dcs', 'education-member', 'icb-send', 'paediatrics', 'primary', 'special', 'parents', 'college', 'voluntary', 'school-police']),
    ...withRole('head_of_service', ['send-head', 'education', 'early-help', 'workforce', 'virtual-head', 'casework', 'psychology', 'data']),
    { person: 'past-adviser', role: 'adviser', lastDay: 120 },
    { person: 'adviser', role: 'adviser', from: 122, lastDay: -180 },
  ],
}

/** A second authority, so that it shows that nobody sees across. */
export const ELLERWICK: Omit<PlanStory, 'actions' | 'evidence'> = {
  authority: 'Ellerwick Borough Council', name: 'Family support improvement plan', phase: 'Phase 1', board: 'Family Support Board',
  silentAfterDays: 30, begun: 200, administrator: 'ellerwick-admin',
  areas: [{ number: 1, title: 'Family support that starts sooner', sponsor: 'ellerwick-admin', origin: 'recommendation', added: 199, outcomes: ['Help came while we could still use it'] }],
  versions: [],
  roles: [{ person: 'outsider', role: 'head_of_service' }],
}
