### Elder abuse

elder-abuse = Elder abuse
    .summary = Older adults have a right to be safe from harm, neglect and theft, even in their own family.
    .keywords = elder abuse, senior abuse, elderly abuse, abuse of parents, my son hits me, grandma hurt, home aide steals, caregiver abuse, neglect, nursing home, took my money, took my bank card, power of attorney, financial abuse, APS, yelled at, locked in

elder-abuse-how = How this works: Elder abuse often comes from someone the person trusts, such as a relative or a caregiver. It can be hitting, threats, neglect, unwanted sexual contact or taking money.
    .short = Elder abuse often comes from someone the person trusts.
elder-abuse-stay-in-touch = Call and visit older relatives and neighbors often, and talk with them alone, too. Abuse is easier to hide when someone is cut off from others.
    .short = Visit older relatives and neighbors. Talk with them alone.
elder-abuse-money = Keep your bank cards, PIN and checkbook to yourself, and look at your bank statements. Choose with care who gets your power of attorney: that person can use your money.
    .short = Keep your bank card and PIN to yourself, even in the family.
elder-abuse-signs = These can be signs of elder abuse: bruises no one explains, weight loss, unpaid bills or missing money. So can a caregiver who does not let you talk with the person alone.
    .short = Bruises, missing money, no visitors? It can be elder abuse.
elder-abuse-danger = Is an older adult hurt or in danger right now? Call { -contact-emergency }. An interpreter can join the call for free.
    .short = Older adult hurt or in danger? Call { -contact-emergency }.
elder-abuse-phone = A phone can be watched. Does the person who hurts you check your calls? Look for help on a safer phone, such as a neighbor's, or one at a library.
    .short = A phone can be watched. Call for help from a safer one.
elder-abuse-not-your-fault = Is someone you depend on hurting you or taking your money? It is not your fault. You can tell someone you trust, such as a friend or your doctor, and say what help you want.
    .short = Hurt by someone you depend on? It is not your fault.
elder-abuse-listen = An older adult tells you about abuse? Listen, believe them and ask what they want. Do not confront the person who does it: that can make things worse. Write down what you saw and when.
    .short = An older adult tells you about abuse? Listen and believe.
elder-abuse-liaison = NYPD precincts have an older adult liaison, an officer who can connect older adults with help. Ask for the liaison at your precinct. You have a right to a free interpreter.
    .short = Older adult needs help? Ask your precinct for the liaison.
elder-abuse-help = Call { -contact-city-services } and ask for help with elder abuse. If someone at home hurts you, you can also call { -contact-domestic-violence-name }, day or night: { -contact-domestic-violence }. In danger? Call { -contact-emergency }.
    .short = Elder abuse help: { -contact-city-services }. In danger: { -contact-emergency }.
