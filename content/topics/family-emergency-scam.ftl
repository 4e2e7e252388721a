### Family emergency scams

family-emergency-scam = Family emergency scams
    .summary = A caller says that a relative is in trouble and needs money now. Check before you pay.
    .keywords = grandparent scam, grandma scam, grandma it's me, grandson in jail, bail money, bond money, fake lawyer, car accident call, voice clone, cloned voice, AI voice, hi mom new number, lost my phone text, family emergency, courier cash

family-emergency-scam-how = How this scam works: A caller sounds like your grandchild, or says a relative was arrested or in a crash. A fake lawyer or officer then demands money, fast and in secret. Someone may come to your door for cash.
    .short = A relative needs bail money now? It may be a scam.
family-emergency-scam-code-word = Choose a secret word with your family today. If a caller says that they are family and does not know the word, hang up.
    .short = Choose a secret family word. Ask a caller for it.
family-emergency-scam-privacy = Set your family's social media accounts to private. Scammers use names, trips and short clips of a voice to sound real.
    .short = Keep family accounts private. Scammers copy voices.
family-emergency-scam-voice = A computer can copy a voice from a short clip. Even if a caller sounds just like your relative, check before you pay.
    .short = A voice on the phone can be faked. Check before you pay.
family-emergency-scam-hang-up = A caller says that your relative is in trouble? Hang up. Call your relative at a number you already know. No answer? Call another relative or a friend.
    .short = Told that a relative is in trouble? Hang up and call your relative.
family-emergency-scam-secret = Told not to tell the family? That is a sign of a scam. Tell someone you trust before you do anything else.
    .short = Caller says "Don't tell the family"? It may be a scam.
family-emergency-scam-arrest = A caller says that your relative was arrested? The police do not call families to ask for bail money. Hang up, and ask your precinct to help you check.
    .short = A caller wants bail money? Check with your precinct first.
family-emergency-scam-cash = Do not hand cash to a person who comes for it. Do not pay a caller by gift card, wire transfer or cryptocurrency. It is hard to get that money back.
    .short = A stranger comes to pick up bail money? Do not pay.
family-emergency-scam-door = Is someone coming to your door for the money? Do not open. Call { -contact-emergency }.
    .short = Scammer coming for your cash? Do not open. Call { -contact-emergency }.
family-emergency-scam-paid = Paid a scammer? Call your bank, gift card company or wire service at once and ask for your money back. Mailed cash? Call the { -contact-postal-inspectors-name } at { -contact-postal-inspectors } to stop the package.
    .short = Paid a scammer? Call your bank or card company at once.
family-emergency-scam-help = Report a family emergency scam to your precinct and at { -contact-report-fraud }. It can happen to anyone. Is someone at your door for the money? Call { -contact-emergency }.
    .short = Report scam calls: your precinct and { -contact-report-fraud }
