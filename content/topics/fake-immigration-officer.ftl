### Fake immigration officers

fake-immigration-officer = Fake immigration officers
    .summary = Scammers claim to be immigration officers to get your money. Stay calm, check, and get help.
    .keywords = fake immigration officer, fake immigration agent, fake ICE, fake ICE agent, ICE scam call, ICE called me, call from immigration, USCIS scam call, deportation call, deportation threat, pay or be deported, fake la migra, ICE impersonator, fake ICE badge, pretended to be ICE, robbed by fake ICE, immigration phone scam

fake-immigration-officer-how = How this scam works: Someone on the phone or in a uniform claims to be an immigration officer. The person threatens you with arrest, and then demands money or personal data. Some rob or hurt people.
    .short = Caller says "pay or be deported"? It is a scam.
fake-immigration-officer-money = Immigration offices do not call to demand money. They do not take gift cards or cryptocurrency. A caller who threatens you and demands money is a scammer. Hang up.
    .short = A caller from "immigration" demands money? Hang up.
fake-immigration-officer-check = Not sure that a call about your immigration case is real? A phone number can be faked. Do not answer questions yet. Ask your lawyer. No lawyer? Call the { -contact-immigration-legal-help-name }: { -contact-immigration-legal-help }.
    .short = Call from "immigration"? Ask a lawyer before you say anything.
fake-immigration-officer-tell = Scammers who claim to be immigration officers may tell you not to talk with anyone. Agree with your family now: if such a call comes, nobody pays, and you talk with each other first.
    .short = Told to keep an "immigration" call secret? Tell your family.
fake-immigration-officer-in-person = Someone in person claims to be an immigration officer? Stay calm. You can ask for a name, an agency and identification. A uniform or a badge can be fake. If you are in danger, call { -contact-emergency }.
    .short = Is an immigration officer fake? Stay calm. In danger, call { -contact-emergency }.
fake-immigration-officer-cash = Does someone who claims to be an officer want cash to let you go? That is a crime. Do not fight over money. As soon as you are safe, call { -contact-emergency } and say where it happened.
    .short = An "officer" demands cash? Call { -contact-emergency } when you are safe.
fake-immigration-officer-danger = Do you think that an officer is fake, and are you in danger? Call { -contact-emergency } as soon as it is safe. Say where you are, and that you are not sure the officer is real. For an interpreter, say your language in English.
    .short = In danger from a fake officer? Call { -contact-emergency } when you can.
fake-immigration-officer-report = Report a fake immigration call to your precinct or at { -contact-report-fraud }. Robbed, hurt or threatened in person? Call { -contact-emergency }. You can report a crime whatever your immigration status.
    .short = Robbed or hurt by a fake officer? Call { -contact-emergency }.
fake-immigration-officer-help = For free information on immigration and where to find legal help, call the { -contact-immigration-legal-help-name }: { -contact-immigration-legal-help }. The call is anonymous, in over 200 languages.
    .short = Free information on immigration: { -contact-immigration-legal-help }
