### Gift card scams

gift-card-scam = Gift card scams
    .summary = Anyone who demands payment by gift card is running a scam.
    .keywords = gift card, gift cards, prepaid card, scratch off, card number, PIN, pay a fine, boss needs cards, scammer, fraud

gift-card-scam-how = How this scam works: A caller or a message says that you owe money, or that someone needs help fast. You are told to buy gift cards and share the numbers. With the numbers, the scammer takes the money.
    .short = Someone tells you to buy gift cards to pay? It is a scam.
gift-card-scam-demand = Does someone tell you to pay with gift cards? Stop. That is a scam, whoever they say they are.
    .short = Told to pay with gift cards? It is a scam.
gift-card-scam-numbers = Do not read the card number or the PIN to anyone, and do not send a photo of the card. With those numbers a scammer can take the money in minutes.
    .short = Do not share the number or PIN of a gift card.
gift-card-scam-pressure = Scammers rush you, keep you on the phone and tell you which store to go to. Hang up and talk with someone you trust.
    .short = A caller rushes you to pay? Hang up.
gift-card-scam-boss = Got a message from your boss asking for gift cards? Call your boss at a number you already know before you buy anything.
    .short = Boss asks for gift cards? Call to check before you buy.
gift-card-scam-keep = Already paid a scammer by gift card? Keep the card and the receipt. Call the company that issued it right away, at the phone number on the card. Ask for your money back.
    .short = Paid a scammer by gift card? Call the phone number on it.
gift-card-scam-report = Report a gift card scam at { -contact-report-fraud } and to your precinct. It can happen to anyone, and your report helps protect others.
    .short = Report gift card scams: { -contact-report-fraud }
gift-card-scam-cashier = At the store, look at a gift card before you buy it. If the back looks opened or scratched, do not buy it. Tell the cashier, and buy a card in another store.
    .short = Gift card looks opened or scratched? Do not buy it.
