### Recovery scams

recovery-scam = Recovery scams
    .summary = After a loss, someone offers to get your money back for a fee. It may be a second scam.
    .keywords = recovery scam, get my money back, get money back from scammer, recover lost money, recover stolen crypto, crypto recovery, bitcoin recovery, recovery agent, recovery expert, hire a hacker, funds recovery, scammed twice, scammed again, refund department, FTC refund, fake FBI agent, fake IC3, ic3 fake website, lawyer to recover scam money, pay to release funds

recovery-scam-how = How this scam works: Scammers sell lists of people who lost money. Then someone claims to be an officer, a lawyer or an expert, and promises to get the money back. You pay a fee, and that money is gone too.
    .short = Lost money to a scam? A second scammer may call.
recovery-scam-expect = Lost money to a scam? Be ready for calls and messages from strangers who offer help. They may know your name and how much you lost. That is no proof that they are real.
    .short = A stranger offers to get lost money back? It may be a scam.
recovery-scam-fee = Someone offers to get your lost money back, but wants a fee, a tax or a payment first? Do not pay. It may be a second scam, whatever they call the fee.
    .short = Told to pay first to get lost money back? It may be a scam.
recovery-scam-office = Someone from the "police", the "FBI" or the "FTC" wants a fee to return lost money? It is a scam, even if the caller has a case number. Hang up. These offices do not charge a fee to return your money.
    .short = "Police" or "FBI" want a fee to return money? It is a scam.
# "Experts": people who claim to trace or hack back cryptocurrency.
recovery-scam-expert = Be wary of ads and comments by "experts" or "hackers" who say they can get lost cryptocurrency back. They may take a fee and disappear. No honest person can promise that you get it back.
    .short = A "hacker" offers to get your crypto back? It may be a scam.
recovery-scam-lawyer = A "lawyer" you do not know contacts you first and offers to get lost money back? Do not reply. Scammers pose as lawyers, with papers that look real. If you want a lawyer, choose one yourself.
    .short = A "lawyer" contacts you about lost money? Do not reply.
recovery-scam-data = To "return" your money, a caller wants your bank login, Social Security number or control of your computer? It is a scam. Hang up. With these, the caller can take more money.
    .short = Caller wants your bank login to "return" money? It is a scam.
recovery-scam-site = Reporting an online crime to the FBI? Type the whole address yourself: { -contact-internet-crime }. Do not tap an ad in a search. Scammers copy the site to steal your data. The real site does not ask you to pay.
    .short = To report to the FBI, type { -contact-internet-crime } yourself.
recovery-scam-paid = Paid a recovery scammer? Send no more. Call your bank or payment company at once, at the number on your card or in its app. Say it was a scam. Keep the messages and receipts.
    .short = Paid to get lost money back? Send no more. Call your bank.
recovery-scam-help = Report a recovery scam to your precinct and at { -contact-report-fraud }. Reports are free. The scam is not your fault. Do you think of hurting yourself? Call { -contact-crisis-lifeline }, day or night. In danger now? Call { -contact-emergency }.
    .short = Report recovery scams for free: { -contact-report-fraud }
