### Romance scams

romance-scam = Romance scams
    .summary = Someone you met only online says "I love you" and asks for money. It is a scam.
    .keywords = romance scam, romanse scam, online dating scam, dating app scam, sweetheart scam, catfished, fake boyfriend, fake girlfriend, fake profile, fake soldier, military romance, oil rig, love scam, online boyfriend wants money, plane ticket to visit me, Tinder scam, Facebook dating, fake celebrity, met online

# "An online love": a person whom the reader loves and knows only from the internet.
romance-scam-how = How this scam works: Someone online soon says "I love you" and moves the chat to another app. There is one reason after another not to meet. Then comes an emergency, and the person needs your money.
    .short = "I love you" online, then "I need money"? It may be a scam.
romance-scam-check = Look up the profile photo online. The same photo with another name may mean a scam. Found nothing? It can still be a scam. Go slowly, and ask many questions.
    .short = New online love? Go slowly, and send no money.
romance-scam-meet = Going to meet someone from the internet? Meet in a public place. Tell a friend where you will be and when you will be home. In danger? Call { -contact-emergency }.
    .short = Meeting someone from the internet? Choose a public place.
romance-scam-money = An online love you have not met asks for money, gift cards or cryptocurrency? Do not send it. For an illness, a plane ticket or a visa: it is a scam, whatever the story.
    .short = An online love you have not met wants money? It is a scam.
romance-scam-invest = An online love wants to help you invest in cryptocurrency? Do not send money. The Federal Trade Commission (FTC) says that this is a scam.
    .short = Online love wants you to invest in crypto? It is a scam.
romance-scam-secret = Told to keep your online relationship a secret? That is a sign of a scam. Tell a friend or relative about it, and listen if they worry.
    .short = Online love wants to be kept secret? Tell a friend.
romance-scam-account = Do not let someone you met online put money into your bank account. Do not send money to others for them. It may be stolen, and you could get into legal trouble. Already did it? Tell your bank.
    .short = Do not move money for someone you met online.
romance-scam-family = Do you think a friend or relative is in a romance scam? Be kind, and listen. Do not blame them. The scammer is at fault. Offer to help them report it.
    .short = Is a relative in a romance scam? Listen, and do not blame.
romance-scam-paid = Paid someone who claimed to love you? Stop all contact. Call your bank or payment company at once, and say that it was a scam. Keep the messages and photos.
    .short = Paid a romance scammer? Call your bank at once.
romance-scam-help = It is not your fault. Report a romance scam to your precinct, to the app where you met, and at { -contact-report-fraud }. Does the person threaten to hurt you? Call { -contact-emergency }.
    .short = Report romance scams: your precinct, { -contact-report-fraud }
