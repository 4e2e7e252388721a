### Government imposters

government-imposter = Government imposters
    .summary = A caller who threatens you and demands money is not the government.
    .keywords = fake IRS, fake Social Security, fake police, tax call, arrest threat, warrant, badge number, spoofed number, impersonation, caller ID

government-imposter-how = How this scam works: A caller claims to be from a government office or the police. The caller says that you owe money, or that your name is linked to a crime. Then comes a threat: pay now, or be arrested.
    .short = A caller says "pay or be arrested"? It is a scam.
government-imposter-caller-id = The name and number on your phone can be faked. A call that looks like a government office may come from a scammer.
    .short = Caller ID can be faked. Do not trust it.
government-imposter-hang-up = Does a caller threaten you with arrest or demand money? Hang up. It is not rude. Then check with the office yourself.
    .short = A caller threatens you and demands money? Hang up.
government-imposter-look-up = To check such a call, find the office's number yourself and call it. Do not use a number or link that the caller gave you.
    .short = Look up a government office's number yourself.
government-imposter-payment = No government office calls to demand payment by gift card, cryptocurrency or payment app. A caller who demands that is a scammer.
    .short = A caller demands gift cards or crypto? It is a scam.
government-imposter-personal-data = Do not give your Social Security number, bank account or one-time code to someone who calls you.
    .short = Do not give personal data to a caller.
government-imposter-report = Report a fake government call at { -contact-report-fraud }. If you lost money, also file a report at your precinct.
    .short = Report fake government calls: { -contact-report-fraud }
