import type { DateWords } from './words.ts'

export const en: DateWords = {
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  months: [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sept|sep',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
  today: `today, this morning, this afternoon, this evening, tonight, overnight, earlier today, at dawn today, in the small hours,
    during the night`,
  yesterday: 'yesterday, last night, last evening',
  beforeYesterday: 'the day before yesterday',
  tomorrow: 'tomorrow, the next day, the following day, the day after',
  dayEarlier:
    'a day earlier, one day earlier, the previous day, the day before, the previous night, the night before, the previous evening, the evening before, day before',
  daysAgo: 'days ago, days earlier',
  numbers: ['one', 'two', 'three', 'four', 'five', 'six', 'seven'],
  night: 'night, overnight',
  nightLink: 'to, into, and, until',
  said: `said, says, say, told, tells, announced, announces, reported, reports, accused, wrote, stated, confirmed, denied, claimed, warned,
    added, declared, acknowledged, according, statement, condemned, reporters, called, urged, vowed, quoted, posted, insisted, dismissed, rejected, blamed, summoned, agreed to investigate, alleged`,
  ahead: 'until, till, by, next, from, scheduled, starting, beginning, due, through, before, coming',
  will: 'will, would, due to, scheduled to, expected to, plan to, plans to, set to, planned, is to, are to, stay shut, to resume, remain closed, remain shut',
  past: 'since, after, following, follows, before',
  story:
    'days after, day after, week after, weeks after, hours after, after, since, follows, following, in response to, retaliation for, revenge for, ahead of, unlike',
  remind:
    'earlier this month, earlier this week, recall, in a similar incident, in a previous incident, the last such, the previous attack',
  glue: 'on, of, the, late, early, last, th, st, nd, rd, night, evening, morning, afternoon, dawn, in, at, and, previous, reporters, journalists, a, statement, that, to',
}
