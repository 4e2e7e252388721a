### When to call, and whom

when-to-call = When to call, and whom
    .summary = Emergencies, city services and tips: which number is for what.
    .keywords = 911, 311, emergency, ambulance, fire, police number, anonymous tip, interpreter, my language, report a crime, who do I call

when-to-call-how = How calling { -contact-emergency } works: The operator asks where you are and what is happening, then about injuries and weapons. An interpreter can join the call. Stay on the line. The questions do not delay help on its way.
    .short = In danger? Call { -contact-emergency }. Say where you are and stay on the line.
when-to-call-emergency = Call { -contact-emergency } when someone is in danger or a crime is happening now. Call it for a fire or a medical emergency too.
    .short = Danger, crime now, fire or medical: { -contact-emergency }
when-to-call-city-services = For city services and problems that are not an emergency, call { -contact-city-services }.
    .short = City services, not an emergency: { -contact-city-services }
when-to-call-where = When you call { -contact-emergency }, first say where you are: the address and borough, or the two nearest streets. Stay on the line.
    .short = Calling { -contact-emergency }? First say where you are.
when-to-call-interpreter = Calls to { -contact-emergency } are interpreted for free. Say your language in English, such as "Spanish", and stay on the line.
    .short = { -contact-emergency }: say your language in English. Stay on the line.
when-to-call-tip = Know something about a crime? Call { -contact-crime-stoppers-name }, { -contact-crime-stoppers }. You do not give your name.
    .short = Tips, no name needed: { -contact-crime-stoppers }
when-to-call-report = The crime is over, and no one is hurt or in danger? Report it at your precinct, or call { -contact-city-services } to ask how. After a robbery, an injury or a sexual assault, call { -contact-emergency } even if it is over. You have a right to a free interpreter.
    .short = Robbed or hurt? Call { -contact-emergency }, even if it is over.
when-to-call-not-here = In an emergency, call { -contact-emergency }. Do not report it here: this account is not monitored 24 hours a day.
    .short = Emergency? Do not report it here. Call { -contact-emergency }.
