### Investment scams

investment-scam = Investment scams
    .summary = A stranger online becomes your friend and wants you to invest. The gains on the screen are fake.
    .keywords = investment scam, invesment scam, crypto scam, bitcoin scam, pig butchering, wrong number text, fake trading app, fake trading platform, cannot withdraw my money, withdrawal fee, tax to withdraw, bitcoin ATM, crypto ATM, Telegram group, WhatsApp stock group, stock tips group, USDT, forex, double your money, Ponzi

investment-scam-how = How this scam works: A stranger writes to you as if by mistake, and becomes a friend. Later the stranger shows you how to invest. An app shows large gains, but they are fake, and your money is gone.
    .short = A new online friend has investment tips? It may be a scam.
investment-scam-wrong-number = A text meant for someone else, from a stranger who wants to chat? Do not reply. An investment scam can begin this way.
    .short = A wrong-number text that turns friendly? Do not reply.
investment-scam-advice = Do not invest because of a chat group, or someone you know only from the internet. High gains with no risk? No honest person can promise that. Talk with someone you trust first.
    .short = Investment tips from someone you met only online? Say no.
# "BrokerCheck" is the name of a free service and stays in English.
investment-scam-check = Look up a broker in BrokerCheck, a free online service. Then call the company at a number you find yourself. Scammers use the names of real brokers.
    .short = Asked to invest? Call the firm at a number you find yourself.
investment-scam-fee = Told to pay a tax or a fee before you can take out your money? Do not pay. It is a sign of a scam. A small payment to you at the start is no proof that it is real.
    .short = Pay a fee to take out your own money? It may be a scam.
investment-scam-cash = Told by someone online to put cash in a cryptocurrency ATM? Stop. It is a sign of a scam. Is a stranger coming to pick up your cash? Do not open the door. Call { -contact-emergency }.
    .short = Told to put cash in a crypto ATM? It may be a scam.
investment-scam-paid = Paid into a fake investment? Send no more. Call your bank or the company you paid through at once, and say it was a scam. Keep the messages, names and account numbers.
    .short = Paid into a fake investment? Call your bank at once.
investment-scam-recovery = After a loss, someone may offer to get your money back for a fee. It may be a second scam. The police do not charge you to investigate a crime.
    .short = Asked to pay to get lost money back? It may be a second scam.
investment-scam-support = Losing savings to a scam can hurt very much. It is not your fault. Do you think of hurting yourself? Call { -contact-crisis-lifeline }, day or night. In danger now? Call { -contact-emergency }.
    .short = Lost savings and feel hopeless? Call { -contact-crisis-lifeline }, day or night.
investment-scam-help = Report an investment scam soon, to your precinct and to the { -contact-internet-crime-name }: { -contact-internet-crime }. A fast report can help to trace the money. It can happen to anyone.
    .short = Report investment scams soon: { -contact-internet-crime }
