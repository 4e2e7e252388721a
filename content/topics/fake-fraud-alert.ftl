### Fake fraud alerts

fake-fraud-alert = Fake fraud alerts
    .summary = Scammers call to "protect" your money, and then they take it.
    .keywords = fraud alert, fraud alert text, fruad, fraud department, bank fraud department, fake bank call, bank called me, is my bank calling me, Zelle scam, Zelle refund, pay yourself, Amazon call, Walmart call, suspicious charge, did you make this purchase, unauthorized purchase, account locked, account hacked, safe account, move my money, press 1, spoofed number, smishing, phishing, courier, gold bars

fake-fraud-alert-how = How this scam works: A call or text warns of a strange charge at your bank or a store. A "fraud team" offers to help. Then you are told to move your money, hand over cash or gold, or read out a code. The scammer keeps what you send.
    .short = A fake "fraud team" scares you into moving your money.
fake-fraud-alert-move-money = Told to move your money to keep it safe? Leave it where it is. A caller who tells you to move it is a scammer, even if your bank's name is on the screen.
    .short = "Move your money to keep it safe"? That is a scam.
fake-fraud-alert-check = Not sure about a fraud alert? Hang up, or leave the text alone. Call your bank at the number on your card, or look in its app.
    .short = Fraud alert? Call the number on your bank card.
fake-fraud-alert-code = A "fraud team" calls and wants a code, a PIN or a password? Hang up. With it, a scammer can get into your account.
    .short = "Bank" calls for your code or PIN? Hang up.
fake-fraud-alert-pay-yourself = A caller says to pay yourself in a payment app, to undo a charge? Do not. That money goes to the scammer.
    .short = Told to "pay yourself" to undo a charge? It is a scam.
fake-fraud-alert-store = A call about an order or a charge you did not make? Do not press a key or call back. Open the store's app or website yourself and look.
    .short = A call about an order you did not make? Hang up.
fake-fraud-alert-officer = A caller from a "bank" or "store" passes you to an "officer" who wants money? Hang up. It is all one scam. Police do not call to demand payment.
    .short = "Bank" passes you to "police" for money? Hang up.
# The person sent to the door works for the scammers; "took it" means the cash, gold or card.
fake-fraud-alert-courier = A caller sends someone to pick up your cash, gold or bank card? Do not open the door or go to meet them. If they are coming now, or just took it, call { -contact-emergency }.
    .short = Told to give cash or gold to a courier? It is a scam.
fake-fraud-alert-secret = A caller says to keep it secret, or to lie to the bank teller? That is a sign of a scam. Tell the teller or someone you trust what is going on.
    .short = A caller says to lie to your bank? It is a scam.
fake-fraud-alert-after = Moved money or shared a code after such a call? Call your bank at once, at the number on your card. Say it was a scam and ask for your money back. Then change your password.
    .short = Moved money for a caller? Call your bank at once.
fake-fraud-alert-report = Report fake fraud alerts to the { -contact-report-fraud-name }: { -contact-report-fraud }. Lost money? Also report it at your precinct. It can happen to anyone.
    .short = Report fake fraud alerts: { -contact-report-fraud }
