### Notices that go with other texts. Locked: a precinct cannot replace them.

# The first line of every text that nobody has reviewed, for staff: it is not to be posted. As short as the language allows; the first word as loud as English "DRAFT".
notice-draft = DRAFT. Not reviewed. Do not publish.

notice-emergency = Emergency? Call { -contact-emergency }.
    .short = Emergency? Call { -contact-emergency }.
notice-city-services = City services and problems that are not an emergency: { -contact-city-services }.
    .short = Not an emergency: { -contact-city-services }
notice-not-monitored = This account is not monitored 24 hours a day. Do not report crimes or emergencies here. In an emergency, call { -contact-emergency }.
    .short = Not monitored 24 hours a day. Emergency: { -contact-emergency }
notice-interpreter = You have a right to a free interpreter when you deal with the police. On the phone, say your language in English, such as "Spanish", and stay on the line. Refused? Call { -contact-city-services }.
    .short = You have a right to a free interpreter. Refused? Call { -contact-city-services }.
