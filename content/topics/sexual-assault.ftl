### Sexual assault

sexual-assault = Sexual assault
    .summary = Help after a sexual assault is there day and night, and you decide what to do.
    .keywords = sexual assault, rape, raped, date rape, drugged, roofied, groped, grinding on the train, touched without consent, molested, sexual abuse, sex crime, rape kit, rape hotline, SVU, special victims, me too, harassed

sexual-assault-how = How this works: Sexual assault is a sexual act or touch without consent. It may be by a stranger, a partner, a boss or a relative. Someone who is threatened, or too drunk or drugged to understand, cannot consent.
    .short = Sexual contact without consent is sexual assault.
sexual-assault-bystander = See someone being pressured at a bar or a party? If it is safe, ask "Are you OK?", start another conversation, or get the staff. If someone is in danger, call { -contact-emergency }.
    .short = Someone in trouble at a bar? Ask "Are you OK?" or get staff.
sexual-assault-danger = In danger or hurt? Call { -contact-emergency }. You can call after a sexual assault too, even if it is over. An interpreter can join the call for free.
    .short = Hurt or in danger? Call { -contact-emergency }, even if the assault is over.
sexual-assault-phone = A phone can be watched. Someone may see your calls, searches and messages. If that could put you in danger, use a safer phone or computer, such as one at a library.
    .short = A phone can be watched. Use a safer one to look for help.
sexual-assault-not-your-fault = If you were assaulted, it is not your fault. It does not matter what you wore, what you drank or whether you fought back.
    .short = If you were sexually assaulted, it is not your fault.
sexual-assault-choice = Reporting a sexual assault to the police is your choice. You can get medical care and support first, and decide later.
    .short = After a sexual assault, going to the police is your choice.
sexual-assault-hospital = After a sexual assault, an emergency room can treat you. The exam to collect evidence is free, and you need not report to the police. Go within 96 hours (four days) if you can. You can get care later, too.
    .short = After a sexual assault: free hospital exam, police or not.
sexual-assault-evidence = You may want the hospital to collect evidence. If you can, go before you wash or change your clothes. Already changed? Bring the clothes in a paper bag. Already washed? You can still have the exam.
    .short = Sexually assaulted? Try to go to a hospital before you wash.
sexual-assault-friend = A friend tells you about a sexual assault? Say "I believe you" and "It is not your fault". Listen, and let your friend decide what comes next.
    .short = A friend was sexually assaulted? Say "I believe you".
sexual-assault-report = If you choose to report a sexual assault, call { -contact-special-victims-name } at { -contact-special-victims }, day or night. You have a right to a free interpreter.
    .short = To report a sexual assault: { -contact-special-victims }
sexual-assault-help = Day or night, you can talk to someone about a sexual assault. Call { -contact-sexual-violence-name }, { -contact-sexual-violence }, or New York City's hotline for crime victims, { -contact-domestic-violence }.
    .short = Help after a sexual assault, day or night: { -contact-sexual-violence }
