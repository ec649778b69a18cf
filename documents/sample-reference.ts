/** Small files in the formats of the Department's, with made-up numbers, for tests. Barnet (302) has the ten neighbours 303 to 312; Barnsley (370) stands alone. */

const NEIGHBOURS = ['303', '304', '305', '306', '307', '308', '309', '310', '311', '312']
const NAMES: Record<string, string> = {
  303: 'Bexley', 304: 'Brent', 305: 'Bromley', 306: 'Croydon', 307: 'Ealing', 308: 'Enfield', 309: 'Haringey', 310: 'Harrow', 311: 'Havering', 312: 'Hillingdon',
}
const csv = (...lines: string[]) => new TextEncoder().encode(`${lines.join('\r\n')}\r\n`)

export const authoritiesFile = () => csv('LA Number,LA Name,Region,Type', '302,Barnet,Outer London,OLB', ...NEIGHBOURS.map((code) => `${code},${NAMES[code]},Outer London,OLB`),
  '801,"Bristol, City of",South West,UA', '370,Barnsley,Yorkshire and The Humber,MD', '970,England,,', '988,London (Outer),,')

export const neighboursFile = () => csv('la_code,la_name,rank,neighbour_la_code,closeness,neighbour_name',
  ...NEIGHBOURS.map((code, place) => `302,Barnet,${place + 1},${code},${place < 3 ? 'Very Close' : 'Close'},${NAMES[code]}`))

export const laitMeasuresFile = () => csv('Measure_code,Topic,Measure_short,Measure,Polarity,y_axis_name,dps,Year_Type,Last Update,Hyperlink(s)',
  '1,Child protection,Sample_Rereferrals,"Re-referrals, within 12 months",Low,% of referrals,1.0,Financial Year,45809,https://example.org',
  '2,Child protection,Sample_Plans,Child protection plans,-,"Rate per 10,000",,Annual,45809,', '1,Children in need,Sample_Rereferrals,"Re-referrals, within 12 months",Low,% of referrals,1.0,Financial Year,45809,')

/** Re-referrals of 2023/24 and 2024/25: ten neighbours at 10 to 19, of whom Havering's newest isn't published. */
export const laitFiguresFile = () => csv('measure_short,year,area,la_code,region,value', ...['2024', '2025'].flatMap((year) => [
  `Sample_Rereferrals,${year},Barnet,302,Outer London,14.000000000000002`,
  ...NEIGHBOURS.map((code, place) => `Sample_Rereferrals,${year},${NAMES[code]},${code},Outer London,${code === '311' && year === '2025' ? '-' : place + 10}`),
  `Sample_Rereferrals,${year},England,970,NA,18.899999999999999`, `Sample_Rereferrals,${year},London (Outer),988,NA,17`,
]))

export const outcomesFile = () => csv('urn,la_code,region_code,local_authority,inspection_link,overall_effectiveness_grade,inspection_framework,inspection_start_date,inspection_end_date,publication_date,impact_of_leaders_grade,help_and_protection_grade,in_care_grade,care_leavers_grade',
  '1,302,GL,barnet,https://files.example.org/1,requires improvement,standard,09/06/2025,20/06/2025,05/08/25,good,requires improvement,good,inspection_pre_dates_judgement',
  '2,303,GL,bexley,,outstanding,short,11/09/2023,15/09/2023,27/10/23,good,good,outstanding,good', '3,370,YH,barnsley,,,,,,,inadequate,inadequate,inadequate,')

export const statisticsFile = () => csv('time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,category,referral_count,rereferral_percent',
  '202425,Financial year,National,E92000001,England,,,,,,All,1000,21', '202425,Financial year,National,E92000001,England,,,,,,Under 5,400,20.5',
  '202425,Financial year,Regional,E92000001,England,E13000002,Outer London,,,,All,300,c', '202425,Financial year,Local authority,E92000001,England,E12000007,London,302,E09000003,Barnet,All,low,x',
  '202425,Financial year,Local authority,E92000001,England,E12000007,London,314 / 318,z,Kingston upon Thames / Richmond upon Thames,All,z,u')
