### Short replies to residents

# An officer pastes these under posts, often without being able to read the comment. Each one must do no harm under any
# comment, also under a call for help. "Here" is this account on social media. "We" are the police of the precinct.
replies = Short replies to residents
    .summary = Short answers that the precinct posts under what residents write: where to call, where to go, and thanks.
    .keywords = reply to a comment, answer a comment, reply to residents, standard reply, canned response, saved replies, comment in Spanish, comment in Chinese, comment in Korean, cannot read the comment, thank you reply, kind words, sorry this happened, no reports on this account, why no answer, cannot discuss a case, open investigation, do not post names, someone posted an address, community council

replies-danger = Is someone in danger, or is a crime happening now? Do not wait for an answer here. Call { -contact-emergency } now, and say where you are.
    .short = Danger, or a crime happening now? Call { -contact-emergency } now.
replies-not-here = We cannot take police reports here. This account is not monitored 24 hours a day. Robbed, hurt or in danger? Call { -contact-emergency }. If not, go to your precinct or call { -contact-city-services }.
    .short = No police reports here. In danger? Call { -contact-emergency }.
replies-not-emergency = Not an emergency? Call { -contact-city-services }, day or night, for city services or to ask how to reach your precinct. { -contact-city-services } has interpreters. In danger? Call { -contact-emergency }.
    .short = Not an emergency? Call { -contact-city-services }. In danger? Call { -contact-emergency }.
replies-tip = Do you know something about a crime? Call { -contact-crime-stoppers-name }, { -contact-crime-stoppers }. You do not have to give your name. Is the crime happening now? Call { -contact-emergency }.
    .short = Tip about a crime? No name needed: { -contact-crime-stoppers }
# "A case" is a police investigation.
replies-case = We cannot talk about a police case here, to protect the people in it. Is the case about you or your family? Ask at your precinct. In danger? Call { -contact-emergency }.
    .short = We cannot talk about a case here. Ask at your precinct.
replies-privacy = Please do not post names, photos or addresses of people here. It can harm someone who did nothing wrong. Keep photos and videos of a crime for the police. In danger? Call { -contact-emergency }.
    .short = Please do not post names, photos or addresses here.
replies-interpreter = Calls to { -contact-emergency } are interpreted for free. Say your language in English, such as "Spanish", and stay on the line. At the precinct too, you have a right to a free interpreter.
    .short = Emergency? Call { -contact-emergency } and name your language in English.
replies-language = Thank you for writing. We cannot read every language, and we may not have understood you. In an emergency, call { -contact-emergency }. For other help in your language, call { -contact-city-services }.
    .short = We may not understand every comment. Emergency? Call { -contact-emergency }.
# Only for thanks or praise that the officer has understood; for anything else, replies-language.
replies-kind-words = Thank you for your kind words. We are proud to serve this neighborhood together with you.
    .short = Thank you for your kind words.
replies-sorry = We are sorry to hear this. Robbed, hurt or in danger? Call { -contact-emergency }. If not, you can report a crime at your precinct. You have a right to a free interpreter.
    .short = We are sorry. Robbed, hurt or in danger? Call { -contact-emergency }.
# The board is an agency of the city, apart from the police department; keep its English name in brackets.
replies-complaint = A complaint about an officer? We cannot take it on this account. Call { -contact-city-services } and ask for the Civilian Complaint Review Board. It is not part of the police.
    .short = A complaint about an officer? Call { -contact-city-services }.
# Only for somebody who asks about it. Under any other comment it would suppose something about the writer.
replies-status = You can report a crime whatever your immigration status. You have a right to a free interpreter. Robbed, hurt or in danger? Call { -contact-emergency }. If not, go to your precinct.
    .short = You can report a crime whatever your immigration status.
# No interpreter is promised: the precinct says whether there is one.
replies-meeting = Do you have a question or an idea for your neighborhood? Come to the community council meeting. It is open to the public. Ask your precinct for the date and about an interpreter.
    .short = Questions? Come to the community council meeting.
replies-immigration = Questions about immigration? Call the { -contact-immigration-legal-help-name }, { -contact-immigration-legal-help }: free, in over 200 languages. Please do not write about immigration status here.
    .short = Immigration questions? Free hotline: { -contact-immigration-legal-help }
replies-crisis = Do you think of hurting yourself? You are not alone. Call { -contact-crisis-lifeline-name }, { -contact-crisis-lifeline }, day or night. Is a life in danger now? Call { -contact-emergency }.
    .short = Think of hurting yourself? Call { -contact-crisis-lifeline }. In danger? Call { -contact-emergency }.
replies-scam = A comment or message may come from a scammer, even if it uses the name of the police. Do not pay, tap links or share codes. Not sure? Ask at your precinct.
    .short = A message asks for money or codes? It may be a scam.
