### Lottery ticket scams

lottery-ticket-scam = Lottery ticket scams
    .summary = A stranger with a "winning" ticket wants your cash or jewelry first.
    .keywords = lottery scam, lottery ticket, winning ticket, lotto, lottary, fake ticket, scratch off, scratch-off, jackpot, Mega Millions, Powerball, claim a prize, cash a ticket for me, share the prize, split the money, deposit, good faith money, you won, sweepstakes, processing fee, fake check, stranger at the store, bank withdrawal, old lady lottery, loteria

lottery-ticket-scam-how = How this scam works: A stranger says that they cannot cash a "winning" ticket and offers you a share. A second stranger joins in and says it is real. They ask for your cash or jewelry as a deposit, and then they are gone.
    .short = First a "winning" ticket, then your cash is gone.
lottery-ticket-scam-walk-away = A stranger asks you to cash a lottery ticket and share the prize? Say no and walk away. There is no prize to share.
    .short = A stranger offers to share a lottery prize? Walk away.
lottery-ticket-scam-no-fee = You do not pay to claim a prize from the New York Lottery. Whoever wants a deposit or a fee from you first is a scammer.
    .short = Pay first to get a lottery prize? That is a scam.
lottery-ticket-scam-helper = A second stranger who says that the ticket won is part of the trick. So is the voice on the phone that "checks" the numbers.
    .short = Two strangers and a "winning" ticket? They work together.
lottery-ticket-scam-hand-over = Do not hand a stranger cash or jewelry to show that they can trust you. Not for a minute, and not in a bag or an envelope.
    .short = Do not give strangers cash or jewelry as a deposit.
lottery-ticket-scam-car = Do not get into a stranger's car, and do not take strangers home or to your bank. Once you are alone with them, they may threaten you.
    .short = Do not get in a car with strangers or take them home.
lottery-ticket-scam-bank = Did strangers with a "winning" ticket take you to the bank? Go inside alone and tell the staff. They know scams and can call for help.
    .short = Strangers took you to the bank? Tell the bank staff.
lottery-ticket-scam-message = A call, letter or text says that you won, and asks for a fee? It is a scam. Do not deposit a check that comes with it, since it will bounce.
    .short = "You won, now pay a fee"? It is a scam.
lottery-ticket-scam-family = Tell your parents and grandparents about lottery ticket scams. Ask them to call you before they take out money for anyone.
    .short = Tell older relatives about the "winning" ticket trick.
lottery-ticket-scam-call = Did strangers with a ticket take your money or jewelry, or threaten you? Call { -contact-emergency } right away. Say your language in English, and an interpreter will help.
    .short = Robbed or threatened over a ticket? Call { -contact-emergency }.
lottery-ticket-scam-report = Report lottery scams at your precinct and to the { -contact-report-fraud-name }: { -contact-report-fraud }. Keep the ticket and any messages for the police. It can happen to anyone.
    .short = Report lottery scams: { -contact-report-fraud }
