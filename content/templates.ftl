### Notices with slots, translated beforehand, for news that cannot wait.
### Nothing may agree with a slot: no article, particle or ending that depends on what fills it.

# $what: the kind of crime. $where: a place. $when: the day of the latest case. $do: one full sentence of advice. $url: where to read more.
template-crime-pattern = Police warn of several cases. What: { $what ->
        [package-theft] package theft
        [mail-theft] mail theft
        [car-theft] car theft
        [car-break-in] break-ins into cars
        [home-burglary] burglary of homes
        [business-burglary] burglary of businesses
        [robbery] robbery
        [phone-theft] phone theft
        [pickpocket] pickpocketing
        [scam] scams
       *[other] crime
    }. Where: { $where }. Latest case: { DATETIME($when, dateStyle: "full") }. What to do: { $do } More: { $url }
    .title = Crime pattern
# $place: where not to go. $url: where updates are posted.
template-avoid-area = Please avoid this area: { $place }. Police are working there. Take another route. Updates: { $url }
    .title = Avoid the area
# $place: where the police were working.
template-activity-over = The police activity is over. Place: { $place }. You no longer need to avoid the area. Thank you for your patience.
    .title = Police activity over
# $place: where the threat was. $time: since when it is over.
template-threat-over = The threat is over. Place: { $place }. Over since: { DATETIME($time, timeStyle: "short") }. If you see danger, call { -contact-emergency }.
    .title = Threat over
# $name: the person. $age: in years. $place: where last seen. $date: day last seen. $description: clothing, height and the like, in full sentences.
template-missing-person = Please help find a missing person. Name: { $name }. Age: { NUMBER($age) }. Last seen: { $place }, { DATETIME($date, dateStyle: "full") }. Description: { $description } Seen this person? Call { -contact-emergency }.
    .title = Missing person
# $what: the trick, in one full sentence. $do: one full sentence of advice.
template-scam-wave = Scam warning. Reported now: { $what } What to do: { $do } Report it: { -contact-report-fraud }
    .title = Scam warning
# $date, $time: when it starts. $place: where.
template-meeting = Community council meeting. Date: { DATETIME($date, dateStyle: "full") }. Time: { DATETIME($time, timeStyle: "short") }. Place: { $place }. Everyone is welcome. An interpreter is free: ask your precinct before the meeting.
    .title = Community council meeting
# $old-date: the day first announced. $date, $time, $place: the new ones.
template-meeting-moved = Change of plan: the community council meeting announced for { DATETIME($old-date, dateStyle: "full") } has changed. New date: { DATETIME($date, dateStyle: "full") }. Time: { DATETIME($time, timeStyle: "short") }. Place: { $place }.
    .title = Meeting moved
# $date: the day first announced.
template-meeting-cancelled = The community council meeting is canceled. Date it was planned for: { DATETIME($date, dateStyle: "full") }. We will announce a new date.
    .title = Meeting canceled
# $rank: the officer's rank. $name: as the officer writes it. $reason: one full sentence.
template-officer-of-the-month = Officer of the month: { $rank ->
        [detective] Detective
        [sergeant] Sergeant
        [lieutenant] Lieutenant
       *[officer] Police Officer
    } { $name }. { $reason } Congratulations, and thank you.
    .title = Officer of the month
# $event: its name. $date, $time: when it starts. $place: where.
template-event = You are invited: { $event ->
        [national-night-out] National Night Out
        [safety-fair] community safety fair
        [bike-registration] free bike registration
       *[open-house] open house at the precinct
    }. Date: { DATETIME($date, dateStyle: "full") }. Time: { DATETIME($time, timeStyle: "short") }. Place: { $place }. It is free, and everyone is welcome.
    .title = Community event
# $date: the day of the post that was wrong. $correct: what is right, in full.
template-correction = Correction. Our post of { DATETIME($date, dateStyle: "full") } had a mistake. This is correct: { $correct } We apologize.
    .title = Correction of an earlier post
