### Voice phishing

voice-phishing = Phone scams (voice phishing)
    .summary = Callers pretend to be a consulate, the police or a bank to get your money.
    .keywords = voice phishing, phone scam, phishing call, consulate call, prosecutor, fake app, spoofed number, bank call, arrest warrant, remote control app

voice-phishing-how = How this scam works: A "consulate" calls, then a "prosecutor." The number may look real. Both say that you are part of a crime. Then you must install an app, type your data on a fake court page or send money.
    .short = A "prosecutor" calls and wants money? It is a scam.
voice-phishing-spoofed = The number on your screen may belong to a consulate, the police or your bank. Scammers can make any number appear there.
    .short = Any number on your screen can be faked.
voice-phishing-hang-up = A caller says you are part of a crime or that your passport has a problem? Hang up. Look up the office's number yourself, and call it from another phone if you can.
    .short = A caller says you are part of a crime? Hang up.
voice-phishing-no-apps = Do not install an app or open a link that a caller sends you. It can let them control your phone and see your bank account.
    .short = Do not install apps that a caller sends.
voice-phishing-no-transfer = Police, prosecutors and consulates do not ask you by phone to send money to a "safe account". That is a scam.
    .short = Told to move money to a "safe account"? It is a scam.
voice-phishing-secret = Told to keep the call secret? Tell your family anyway. Scammers want you to be alone when you decide.
    .short = A caller says to keep it secret? Tell your family.
voice-phishing-codes = When someone calls you, do not tell them your passwords, one-time codes or passport number. If they say they are your bank, hang up and call the number on your card.
    .short = A caller asks for passwords or codes? Hang up.
voice-phishing-report = Sent money? Call your bank at once and ask it to stop the payment. Then report it to your precinct and at { -contact-internet-crime }.
    .short = Sent money to a scammer? Call your bank at once.
