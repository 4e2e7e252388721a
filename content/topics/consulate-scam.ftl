### Fake calls from a consulate or foreign police

consulate-scam = Fake calls from a consulate or foreign police
    .summary = Callers pretend to be a consulate or police abroad to get your money.
    .keywords = consulate call, consulate scam, consolate, Chinese consulate, Chinese police, public security bureau, embassy call, fake police call, foreign police, Interpol, wanted, arrest warrant, seized package call, illegal parcel call, customs, passport problem, visa problem, deportation threat, extradition, bail, bail money, money laundering, health insurance call, surgery bill, insurance claim, robocall, WeChat video, stay on video, spoofed number, impostor

consulate-scam-how = How this scam works: A caller says there is a problem with your passport, a package or your insurance. Then "police" from another country come on the line. They say you are part of a crime, must tell no one and must pay "bail."
    .short = A "consulate" calls, then "police," then you must pay.
consulate-scam-hang-up = A caller from a "consulate" says that you are in trouble? Hang up. A recorded voice, a threat or "press a key" is a sign of a scam.
    .short = "Consulate" calls and says you are in trouble? Hang up.
consulate-scam-check = Worried that the call was real? Find the consulate's number on its official website and call it yourself. Do not use a number from the caller. The number on your screen can be faked.
    .short = A "consulate" calls? Hang up and look up its number.
consulate-scam-no-money = A real consulate does not call to demand bail or a fine. Neither do real police. A caller who does is a scammer.
    .short = A "consulate" calls for bail or a fine? It is a scam.
consulate-scam-transfer = A caller passes you on to "police" in another country? Hang up. Both are part of the same scam.
    .short = A caller passes you to "foreign police"? Hang up.
consulate-scam-insurance = A "health insurer" asks about surgery that you did not have? Hang up. Call your insurance at the number on your card.
    .short = A call about surgery you did not have? Hang up and check.
consulate-scam-video = A caller says that you must stay on video all day, or may not leave? End the call. You do not have to obey. Go to someone you trust.
    .short = Told to stay on video for "police"? End the call.
consulate-scam-secret = A caller tells you to talk to no one? Tell your family or a friend anyway. Scammers threaten people so that they stay silent and pay.
    .short = "Police" call and say to tell no one? Tell your family.
consulate-scam-personal-data = Do not give a caller your passport number, bank account or Social Security number. A scammer may already know your name and address. That does not make the call real.
    .short = Do not give your passport or bank number to a caller.
consulate-scam-after = Sent money after such a call? Call your bank at once and ask it to stop the payment. Keep the messages and phone numbers for the police. It can happen to anyone.
    .short = Sent "bail" money to a caller? Call your bank at once.
consulate-scam-report = Report these calls at your precinct and to the { -contact-internet-crime-name }: { -contact-internet-crime }. Do you feel in danger, or is someone at your door? Call { -contact-emergency }.
    .short = Report fake consulate calls: { -contact-internet-crime }
