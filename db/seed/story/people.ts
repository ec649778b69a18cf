import type { PersonStory } from './types.ts'

const COUNCIL = 'Northmarsh County Council'
const HEALTH = 'Northmarsh Integrated Care Board'

/** Everybody in the story. Councils, people and addresses are invented; .example never reaches anybody. */
export const PEOPLE = [
  { key: 'admin', name: 'Fatima Rahman', email: 'fatima.rahman@northmarsh.example', jobTitle: 'Improvement programme manager', organisation: COUNCIL, demonstration: true },

  { key: 'chair', name: 'Helen Adair-Stokes', email: 'helen.adair-stokes@northmarsh.example', jobTitle: "Independent chair, Children's Improvement Board", organisation: 'Independent', demonstration: true },
  { key: 'dcs', name: 'Ruth Amankwah', email: 'ruth.amankwah@northmarsh.example', jobTitle: "Director of children's services", organisation: COUNCIL },
  { key: 'chief-exec', name: 'Alun Pritchett', email: 'alun.pritchett@northmarsh.example', jobTitle: 'Chief executive', organisation: COUNCIL },
  { key: 'lead-member', name: 'Councillor Parveen Dhaliwal', email: 'parveen.dhaliwal@northmarsh.example', jobTitle: "Lead member for children's services", organisation: COUNCIL },
  { key: 'police', name: 'Superintendent Karen Oduya', email: 'karen.oduya@northmarsh-police.example', jobTitle: 'Head of public protection', organisation: 'Northmarsh Police', demonstration: true },
  { key: 'health', name: 'Dr Imran Sayeed', email: 'imran.sayeed@northmarsh-health.example', jobTitle: 'Designated doctor for safeguarding', organisation: HEALTH },
  { key: 'schools', name: 'Bethan Llewelyn', email: 'bethan.llewelyn@northmarsh-schools.example', jobTitle: 'Headteacher and chair of the secondary heads', organisation: 'Saltings Academy' },
  { key: 'voluntary', name: 'Josie Marchetti', email: 'josie.marchetti@northmarsh-alliance.example', jobTitle: 'Chief officer', organisation: 'Northmarsh Voluntary Alliance' },
  { key: 'probation', name: 'Tom Akintola', email: 'tom.akintola@northmarsh-probation.example', jobTitle: 'Head of probation delivery', organisation: 'Probation Service' },
  { key: 'cafcass', name: 'Sunita Bhandari', email: 'sunita.bhandari@family-court.example', jobTitle: 'Service manager', organisation: 'Cafcass' },
  { key: 'housing', name: 'Graham Pell', email: 'graham.pell@northmarsh.example', jobTitle: 'Assistant director, housing', organisation: COUNCIL },

  { key: 'send-chair', name: 'Malcolm Treharne', email: 'malcolm.treharne@northmarsh.example', jobTitle: 'Independent chair, SEND Partnership Board', organisation: 'Independent' },
  { key: 'education-member', name: 'Councillor Denise Wragg', email: 'denise.wragg@northmarsh.example', jobTitle: 'Cabinet member for education', organisation: COUNCIL },
  { key: 'icb-send', name: 'Claire Dunmore', email: 'claire.dunmore@northmarsh-health.example', jobTitle: 'Designated clinical officer for SEND', organisation: HEALTH },
  { key: 'paediatrics', name: 'Dr Yaw Osei', email: 'yaw.osei@northmarsh-health.example', jobTitle: 'Consultant community paediatrician', organisation: 'Northmarsh Community Health Trust' },
  { key: 'primary', name: 'Naomi Clegg', email: 'naomi.clegg@northmarsh-schools.example', jobTitle: 'Headteacher and chair of the primary heads', organisation: 'Reedbank Primary School' },
  { key: 'special', name: "Patrick O'Hanlon", email: 'patrick.ohanlon@northmarsh-schools.example', jobTitle: 'Headteacher', organisation: 'Curlew Special School' },
  { key: 'parents', name: 'Lorraine Whitcombe', email: 'lorraine.whitcombe@northmarsh-parents.example', jobTitle: 'Chair', organisation: 'Northmarsh Parent Carer Forum' },
  { key: 'college', name: 'Emma Stanistreet', email: 'emma.stanistreet@northmarsh-college.example', jobTitle: 'Vice principal', organisation: 'Northmarsh College' },
  { key: 'school-police', name: 'Inspector Ravi Chandran', email: 'ravi.chandran@northmarsh-police.example', jobTitle: 'Schools and youth inspector', organisation: 'Northmarsh Police' },

  { key: 'front-door', name: 'Daniel Okafor', email: 'daniel.okafor@northmarsh.example', jobTitle: 'Head of MASH and assessment', organisation: COUNCIL, demonstration: true },
  { key: 'protection', name: 'Siobhan Keane', email: 'siobhan.keane@northmarsh.example', jobTitle: 'Head of protection and court', organisation: COUNCIL },
  { key: 'in-care', name: 'Marcus Ellery', email: 'marcus.ellery@northmarsh.example', jobTitle: 'Head of children in care and care leavers', organisation: COUNCIL },
  { key: 'placements', name: 'Anjali Kothari', email: 'anjali.kothari@northmarsh.example', jobTitle: 'Head of fostering, adoption and placements', organisation: COUNCIL },
  { key: 'quality', name: 'Wendy Harcourt', email: 'wendy.harcourt@northmarsh.example', jobTitle: 'Head of quality assurance and safeguarding', organisation: COUNCIL },
  { key: 'early-help', name: 'Jerome Baptiste', email: 'jerome.baptiste@northmarsh.example', jobTitle: 'Head of early help and edge of care', organisation: COUNCIL, demonstration: true },
  { key: 'exploitation', name: 'Tamsin Rudge', email: 'tamsin.rudge@northmarsh.example', jobTitle: 'Head of youth justice and exploitation', organisation: COUNCIL },
  { key: 'education', name: 'Owen Prosser', email: 'owen.prosser@northmarsh.example', jobTitle: 'Head of education inclusion', organisation: COUNCIL },
  { key: 'workforce', name: 'Leila Haddad', email: 'leila.haddad@northmarsh.example', jobTitle: 'Head of workforce and principal social worker', organisation: COUNCIL },
  { key: 'send-head', name: 'Colin Braithwaite', email: 'colin.braithwaite@northmarsh.example', jobTitle: 'Head of SEND', organisation: COUNCIL },

  { key: 'mash-manager', name: 'Grace Whitlock', email: 'grace.whitlock@northmarsh.example', jobTitle: 'Service manager, MASH', organisation: COUNCIL },
  { key: 'iro-manager', name: 'Peter Sandiford', email: 'peter.sandiford@northmarsh.example', jobTitle: 'Service manager, independent reviewing officers', organisation: COUNCIL },
  { key: 'virtual-head', name: 'Hannah Oyelaran', email: 'hannah.oyelaran@northmarsh.example', jobTitle: 'Virtual school headteacher', organisation: COUNCIL },
  { key: 'adoption', name: 'Lucia Ferreira', email: 'lucia.ferreira@northmarsh.example', jobTitle: 'Service manager, adoption and permanence', organisation: COUNCIL },
  { key: 'leaving-care', name: 'Nathan Boateng', email: 'nathan.boateng@northmarsh.example', jobTitle: 'Service manager, care leavers', organisation: COUNCIL },
  { key: 'casework', name: 'Moira Kilbride', email: 'moira.kilbride@northmarsh.example', jobTitle: 'Service manager, SEND casework', organisation: COUNCIL },
  { key: 'psychology', name: 'Dr Simone Achterberg', email: 'simone.achterberg@northmarsh.example', jobTitle: 'Principal educational psychologist', organisation: COUNCIL },
  { key: 'data', name: 'Zoe Lindqvist', email: 'zoe.lindqvist@northmarsh.example', jobTitle: 'Performance and data manager', organisation: COUNCIL },

  { key: 'adviser', name: 'Frances Nkemelu', email: 'frances.nkemelu@adviser.example', jobTitle: 'Improvement adviser', organisation: 'Department for Education', demonstration: true },
  { key: 'past-adviser', name: 'Gordon Tully', email: 'gordon.tully@adviser.example', jobTitle: 'Improvement adviser (until access ended)', organisation: 'Department for Education' },

  { key: 'outsider', name: 'Beth Carrow', email: 'beth.carrow@ellerwick.example', jobTitle: 'Head of family support', organisation: 'Ellerwick Borough Council', demonstration: true },
  { key: 'ellerwick-admin', name: 'Ian Moorcroft', email: 'ian.moorcroft@ellerwick.example', jobTitle: 'Improvement lead', organisation: 'Ellerwick Borough Council' },
] as const satisfies readonly PersonStory[]

export type PersonKey = (typeof PEOPLE)[number]['key']
