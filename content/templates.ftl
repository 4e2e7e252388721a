### Notices with slots, translated beforehand, for news that cannot wait.
### Nothing may agree with a slot: no article, particle or ending that depends on what fills it. Labels and colons do it.
### `.title` is what staff see in lists; it is not posted. `.keywords` are what they may type to find it.
### $expires: the day and time until which the notice holds. The program fills it by itself from --set expires=…, so it is not listed in templates.toml.

# Source, hazard, place, time, action. $what: the kind of crime; it also chooses the advice. $where: a place. $when: the day of the latest case.
# [car-break-in] things stolen from parked cars. [car-theft] the car itself is stolen. [robbery] taken by force or threat.
# [other] stands for any other crime; its advice must be true of every crime.
template-crime-pattern = NYPD: several cases reported. What: { $what ->
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
    }. Where: { $where }. Latest case: { DATETIME($when, dateStyle: "full") }. What to do: { $what ->
        [package-theft] Have packages delivered where someone is home.
        [mail-theft] Take mail in every day. Mail checks inside the post office.
        [car-theft] Lock your car and take the key, even for a minute.
        [car-break-in] Leave nothing in view in a parked car.
        [home-burglary] Lock doors and windows, even when you are home.
        [business-burglary] Lock up, leave a light on and check your cameras.
        [robbery] Stay alert and walk with others. If someone threatens you, do not fight for your things.
        [phone-theft] Put your phone away near train doors and at the curb.
        [pickpocket] Keep your wallet and phone in an inside or front pocket.
        [scam] Do not pay or share codes. Ask someone you trust first.
       *[other] Stay alert and look out for your neighbors.
    } Happening now? Call { -contact-emergency }. Tips: { -contact-crime-stoppers }. In effect until { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = Crime pattern
    .keywords = crime pattern, crime alert, string of robberies, series of burglaries, crime spree, crimes in the area, same suspect
# Source, hazard, place, time, action, for danger that is happening now. $what: the danger. $place: where. $do: what people are to do.
# [police-activity] police are working on something that they do not explain yet. [collapse] a building, or part of one, fell. [power-lines] electric wires on the street.
# $do: [avoid] for those elsewhere; the next three are also for those who are there. [follow] do what officers and firefighters there say.
template-avoid-area = NYPD warning: danger now. What: { $what ->
        [police-activity] police activity
        [fire] fire or smoke
        [gas-leak] gas leak
        [crash] traffic crash
        [collapse] building collapse
        [flooding] flooding
        [power-lines] power lines down
        [suspicious-package] suspicious package
        [armed-person] armed person
        [road-blocked] street blocked and unsafe
       *[other] dangerous situation
    }. Place: { $place }. What to do: { $do ->
        [stay-inside] If you are there, stay inside and lock the doors. If you are not, stay away.
        [close-windows] If you are there, stay inside and close the windows. If you are not, stay away.
        [leave] If you are there, leave now if you can do so safely. If you are not, stay away.
        [do-not-drive] Do not walk or drive through. Turn around.
        [do-not-touch] Stay back and do not touch anything.
        [follow] Do what police and firefighters there tell you.
       *[avoid] Stay away and take another route.
    } In effect until { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }. In danger? Call { -contact-emergency }.
    .title = Avoid the area
    .keywords = avoid the area, stay away, danger, shelter in place, evacuate, evacuation, police activity, gas leak, fire, smoke, active shooter, armed person, suspicious package, power lines down, building collapse, crash
# $place: where the police were working.
template-activity-over = NYPD: the police activity is over. Place: { $place }. You no longer need to avoid the area. Thank you for your patience. This notice is valid until { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = Police activity over
    .keywords = all clear, police activity over, area reopened, scene cleared, back to normal
# $place: where the threat was. $time: since when it is over.
template-threat-over = NYPD: the threat is over. Place: { $place }. Over since: { DATETIME($time, timeStyle: "short") }. If you see danger, call { -contact-emergency }. This notice is valid until { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = Threat over
    .keywords = all clear, threat over, no longer a threat, danger over, safe again, stand down
# $name: the person. $age: in years. $place: where last seen. $date: day last seen. No ethnicity, and nothing that a choice does not offer.
# $hair: [covered] by a hat, scarf or hood. $top: [hoodie] a sweater with a hood. [dress] one piece, whatever its kind.
# $bottom: [one-piece] the top is a dress, robe or the like. $top-color, $bottom-color: [several] a pattern, or more than one color.
# Top, bottom: clothing above and below the waist. $carries: what the person has along or uses to walk. [unknown] everywhere: nobody has said.
template-missing-person = NYPD: please help find a missing person. Name: { $name }. Age: { NUMBER($age) }. Last seen: { $place }, { DATETIME($date, dateStyle: "full") }. Hair: { $hair ->
        [black] black
        [brown] brown
        [blond] blond
        [red] red
        [gray] gray
        [white] white
        [dyed] dyed a bright color
        [none] none
        [covered] covered
       *[unknown] not known
    }. Top: { $top ->
        [coat] coat
        [jacket] jacket
        [hoodie] hoodie
        [sweater] sweater
        [shirt] shirt
        [t-shirt] T-shirt
        [vest] vest
        [dress] dress
        [pajamas] pajamas
       *[unknown] not known
    }. Color of top: { $top-color ->
        [black] black
        [white] white
        [gray] gray
        [blue] blue
        [green] green
        [red] red
        [pink] pink
        [purple] purple
        [yellow] yellow or orange
        [brown] brown or beige
        [several] several colors
       *[unknown] not known
    }. Bottom: { $bottom ->
        [jeans] jeans
        [pants] pants
        [sweatpants] sweatpants
        [shorts] shorts
        [skirt] skirt
        [pajamas] pajamas
        [one-piece] one piece with the top
       *[unknown] not known
    }. Color of bottom: { $bottom-color ->
        [black] black
        [white] white
        [gray] gray
        [blue] blue
        [green] green
        [red] red
        [pink] pink
        [purple] purple
        [yellow] yellow or orange
        [brown] brown or beige
        [several] several colors
       *[unknown] not known
    }. Carries or uses: { $carries ->
        [nothing] nothing
        [backpack] backpack
        [handbag] handbag
        [shopping-bag] shopping bag
        [suitcase] suitcase
        [cane] cane
        [walker] walker
        [wheelchair] wheelchair
        [stroller] baby stroller
       *[unknown] not known
    }. Have you seen this person? Call { -contact-emergency }. This notice is valid until { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = Missing person
    .keywords = missing person, missing child, missing teen, missing woman, missing senior, Silver Alert, AMBER Alert, last seen, have you seen, lost child, runaway, wandered off
# Source, hazard, place, time, action. $what: the trick; it also chooses the advice. $place: the area. $date: since when it is reported.
# [utility] a power, gas or water company. [police] somebody who says they are police. [government] a tax office, Social Security or the like. [bank] a bank's fraud department.
# [toll-text] a text message about a road toll. [parking-qr] a sticker with a QR code on a meter. [blessing] strangers who pray over money and swap the bag.
# [other] any other trick; its sentences must be true of every scam.
template-scam-wave = NYPD scam warning. Area: { $place }. Since: { DATETIME($date, dateStyle: "full") }. The trick: { $what ->
        [utility] A caller says your power will be cut off unless you pay now.
        [police] A caller who claims to be police demands money.
        [government] A caller who claims to be from the government demands money.
        [bank] A caller who claims to be your bank asks for a code or says to move your money.
        [gift-cards] A caller tells you to pay with gift cards.
        [family-emergency] A caller says someone in your family is in trouble and needs money now.
        [toll-text] A text message says you owe a toll and gives a link.
        [parking-qr] A sticker with a QR code on a parking meter leads to a false payment page.
        [immigration-office] A caller who claims to be from an immigration office demands money.
        [consulate] A caller who claims to be from a consulate says you are part of a crime.
        [blessing] Strangers offer to bless your money or jewelry, then take it.
       *[other] Someone you do not know asks for money, codes or personal data.
    } What to do: { $what ->
        [utility] Hang up. Call the number on your bill.
        [police] Hang up and do not pay. Look up the precinct's number yourself and call.
        [government] Hang up and do not pay. Look up the office's number yourself.
        [bank] Hang up. Call the number on your card.
        [gift-cards] Stop. Hang up and do not read out the card numbers.
        [family-emergency] Hang up. Call that person at a number you know.
        [toll-text] Do not tap the link. Look up the toll office yourself.
        [parking-qr] Do not scan it. Pay at the meter or in the city's own app.
        [immigration-office] Hang up and do not pay. Ask a lawyer or someone you trust.
        [consulate] Hang up. Look up the consulate's number yourself.
        [blessing] Walk away and keep your bag with you. In danger or robbed? Call { -contact-emergency }.
       *[other] Do not pay or share anything. Ask someone you trust first.
    } Lost money? Tell your precinct. In effect until { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = Scam warning
    .keywords = scam alert, scam warning, scam wave, fraud alert, new scam going around, scam calls in the area, many scam reports
# $date, $time: when it starts. $place: where. No interpreter is promised: the precinct says whether there is one.
template-meeting = Community council meeting. Date: { DATETIME($date, dateStyle: "full") }. Time: { DATETIME($time, timeStyle: "short") }. Place: { $place }. Everyone is welcome. Need an interpreter? Ask your precinct before the meeting. This notice is valid until { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = Community council meeting
    .keywords = community council, precinct council, council meeting, precinct meeting, monthly meeting, town hall, build the block
# $old-date: the day first announced. $date, $time, $place: the new ones.
template-meeting-moved = The community council meeting has changed. Old date: { DATETIME($old-date, dateStyle: "full") }. New date: { DATETIME($date, dateStyle: "full") }. Time: { DATETIME($time, timeStyle: "short") }. Place: { $place }. This notice is valid until { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = Meeting moved
    .keywords = meeting moved, meeting postponed, meeting rescheduled, new date, new time, new place, change of venue
# $date: the day first announced.
template-meeting-cancelled = The community council meeting is canceled. Date it was planned for: { DATETIME($date, dateStyle: "full") }. A new date is not set yet. This notice is valid until { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = Meeting canceled
    .keywords = meeting canceled, meeting cancelled, meeting called off, no meeting this month, council canceled
# $rank: the officer's rank. $name: as the officer writes it. $reason: what for, in words that name nobody and fit a woman and a man.
# [life] first aid or a rescue. [fire] people led out of a fire. [crisis] calm help for someone in a mental health crisis. [property] stolen things given back.
template-officer-of-the-month = Officer of the month: { $rank ->
        [detective] Detective
        [sergeant] Sergeant
        [lieutenant] Lieutenant
       *[officer] Police Officer
    } { $name }. For: { $reason ->
        [life] helping to save a life
        [missing-person] finding a missing person
        [fire] leading people out of a fire
        [crisis] calm help for a person in crisis
        [scam] stopping a scam
        [property] returning stolen property to its owner
        [case] solving a difficult case
        [youth] work with young people
        [older-adults] help for older neighbors
        [traffic] making streets safer
       *[other] outstanding service to the neighborhood
    }. Congratulations, and thank you.
    .title = Officer of the month
    .keywords = officer of the month, cop of the month, award, commendation, recognition, medal, honor an officer, congratulations
# $event: its name. [bike-registration] police mark bicycles and keep the number. $date, $time: when it starts. $place: where.
template-event = You are invited. Event: { $event ->
        [national-night-out] National Night Out
        [safety-fair] community safety fair
        [bike-registration] free bike registration
       *[open-house] open house at the precinct
    }. Date: { DATETIME($date, dateStyle: "full") }. Time: { DATETIME($time, timeStyle: "short") }. Place: { $place }. It is free, and everyone is welcome. This notice is valid until { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = Community event
    .keywords = community event, National Night Out, safety fair, open house, bike registration, invitation, precinct event, come meet us
# $date: the day of the post that was wrong. $wrong: what was wrong in it. What is right is posted afresh, with the template that fits.
# [description] of a person. [translation] the words in this or another language. [all] nothing in it was true. [other] must be true of any mistake.
template-correction = Correction. One of our posts was wrong, and we have withdrawn it. Date of that post: { DATETIME($date, dateStyle: "full") }. What was wrong: { $wrong ->
        [date] the date
        [time] the time
        [place] the place
        [phone-number] the phone number
        [web-address] the web address
        [name] a name
        [description] the description of a person
        [advice] the advice
        [translation] the translation
        [all] all of it
       *[other] part of it
    }. Please do not use or share the old post. We apologize. This notice is valid until { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = Correction of an earlier post
    .keywords = correction, correct a post, wrong post, mistake in a post, error, retraction, retract, withdraw a post, we posted it wrong
# $story: the whole story, written in each language by people: the officers of the month, or thanks to a neighbor. Long ones become several numbered posts.
template-story = A story from your precinct. { $story }
    .title = Story in several posts
    .keywords = story, good news, long post, thread, thank you, human interest, rescue story
# $name: the person whom an earlier post asked about. Nothing is said of how or where: that is the person's own affair.
template-person-found = NYPD: the missing person has been found. Name: { $name }. Thank you for looking. Please delete older posts and photos of this person. This notice is valid until { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = Missing person found
    .keywords = missing person found, missing child found, found safe, located, home safe, no longer missing
# $place: the street, or where it is blocked. $why: the reason. [utility-work] a repair of gas, water or power lines. [scene] police or firefighters are working there.
template-road-closed = NYPD traffic notice. Closed to cars: { $place }. Why: { $why ->
        [crash] traffic crash
        [scene] police or fire emergency
        [utility-work] emergency repair of utility lines
        [construction] construction
        [parade] parade or march
        [street-fair] street fair or other event
        [weather] weather
       *[other] safety
    }. Please take another route. Buses may be late or go another way. In effect until { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = Road closed
    .keywords = road closed, road closure, street closed, street closure, lane closed, detour, traffic, parade, march, protest, demonstration, vigil, rally, street fair, marathon, construction
# Source, hazard, place, time, action. $what: the danger; it also chooses the advice. $place: the area.
# [power-outage] no electricity. [flash-flood] water that rises fast. [smoke] smoke in the air, as from wildfires. [snow] snow or ice. [other] its advice must be true of every emergency.
template-emergency = NYPD: emergency in the area. What: { $what ->
        [power-outage] power outage
        [heat] extreme heat
        [cold] extreme cold
        [snow] snow or ice
        [flash-flood] flash flood
        [wind] dangerous wind
        [smoke] unhealthy smoke in the air
       *[other] severe weather
    }. Place: { $place }. What to do: { $what ->
        [power-outage] Use a flashlight, not candles. Do not run a generator or a grill inside. Check on older neighbors.
        [heat] Drink water and go to a cool place. Check on older neighbors. Do not leave a child or a pet in a car.
        [cold] Stay inside and keep warm. Do not heat your home with an oven, a stove or a grill. Check on older neighbors.
        [snow] Stay off the roads if you can. Walk with care. Check on older neighbors.
        [flash-flood] If water comes in, leave the basement and go upstairs. Do not walk or drive through water.
        [wind] Stay inside, away from windows. Stay away from wires on the ground.
        [smoke] Stay inside and keep the windows closed. Wear a mask that fits well if you must go out.
       *[other] Stay inside if you can. Follow the news. Check on older neighbors.
    } In danger? Call { -contact-emergency }. Help from the city: { -contact-city-services }. In effect until { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = Power or weather emergency
    .keywords = power outage, blackout, no electricity, heat wave, heat advisory, extreme cold, snowstorm, blizzard, flash flood, flooding, storm, hurricane, high wind, smoke, air quality, severe weather
# A thing that somebody found and brought to the police. $item: what kind, and no more, so that only its owner can describe it. $place, $date: where and when it was found.
template-found-property = NYPD: somebody found this and brought it to us. What: { $item ->
        [phone] phone
        [wallet] wallet
        [bag] bag or backpack
        [keys] keys
        [documents] identity papers
        [jewelry] jewelry
        [glasses] glasses
        [bicycle] bicycle
        [stroller] baby stroller
        [electronics] computer or tablet
       *[other] personal property
    }. Found: { $place }, { DATETIME($date, dateStyle: "full") }. Is it yours? Come to your precinct with identification, and be ready to describe it. This notice is valid until { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = Lost property found
    .keywords = lost and found, found property, found item, somebody turned it in, looking for the owner, is this yours
# Stolen things that the police recovered. $item: what kind. $date: the day they were recovered.
template-recovered-property = NYPD: we have recovered stolen property. What: { $item ->
        [phones] phones
        [bicycles] bicycles
        [packages] packages
        [tools] tools
        [jewelry] jewelry
        [bags] bags and wallets
        [electronics] computers and tablets
        [car-parts] car parts
        [mail] mail and checks
       *[other] personal property
    }. Recovered: { DATETIME($date, dateStyle: "full") }. Was yours stolen? Ask your precinct. Bring identification and, if you have them, the number of your report and a serial number, photo or receipt. This notice is valid until { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = Stolen property recovered
    .keywords = recovered property, recovered stolen property, recovered bikes, recovered packages, stolen goods recovered, identify your property
