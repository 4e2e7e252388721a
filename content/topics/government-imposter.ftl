### Government imposters

government-imposter = Government imposters
    .summary = A caller who threatens you and demands money is not the government.
    .keywords = fake IRS, fake Social Security, fake police, tax call, arrest threat, warrant, badge number, spoofed number, impersonation, caller ID

government-imposter-caller-id = The name and number on your phone can be faked. A call that looks like a government office may come from a scammer.
    .short = Caller ID can be faked. Do not trust it.
government-imposter-hang-up = Does a caller threaten you with arrest or demand money? Hang up. You are not being rude, and you are not in trouble.
    .short = Threats and demands for money? Hang up.
government-imposter-look-up = To check, find the office's number yourself and call it. Do not use a number or link that the caller gave you.
    .short = Look up the number yourself, then call.
government-imposter-payment = No government office takes payment by gift card, cryptocurrency or payment app over the phone. Someone who asks for that is a scammer.
    .short = Gift cards, crypto or an app? It is a scam.
government-imposter-personal-data = Do not give your Social Security number, bank account or one-time code to someone who calls you.
    .short = Do not give personal data to a caller.
government-imposter-report = Report the call at { -contact-report-fraud }. If you lost money, also file a report at your precinct.
    .short = Report it: { -contact-report-fraud }
government-imposter-at-door = Someone at your door says they are police and you are not sure? Keep the door locked, call { -contact-emergency } and ask.
    .short = Not sure it is police? Call { -contact-emergency } and ask.
