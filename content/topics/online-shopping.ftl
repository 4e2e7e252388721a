### Online shopping scams: stores and sellers that are not real

online-shopping = Online shopping scams
    .summary = Fake online stores take your money and send nothing. Check the seller, and pay by credit card.
    .keywords = online shopping scam, fake website, fake online store, scam website, is this website legit, is this store real, fake Amazon site, order never came, never got my order, seller won't refund, Facebook ad scam, Instagram store scam, TikTok ad, Facebook Marketplace scam, Cyber Monday, Black Friday, too good to be true, fake designer bag, package fee text, delivery text scam

online-shopping-how = How this scam works: Scammers build a website that looks like a real store, and advertise very low prices. You pay. Then nothing comes, or only a fake. They may also steal your card number.
    .short = A very low price online? The store may be fake.
online-shopping-seller = Do you not know the store or the seller? Before you buy, search for the name with the word "scam" or "complaint." Look for a street address and a phone number that works. Reviews can be fake.
    .short = Do not know the store? Search its name and the word "scam."
online-shopping-link = Did you see a deal in an ad, an email or a text? Do not buy through the link. Type the store's web address yourself. Scammers copy a real address and change a letter or add a dash.
    .short = Ads can lead to fake stores. Type the web address yourself.
online-shopping-credit = Pay online with a credit card if you have one, not a debit card. If nothing comes, you can dispute the charge with the card company. With a debit card, you may not get your money back.
    .short = Shop online? Pay by credit card, so you can dispute a charge.
online-shopping-payment = Does an online seller demand gift cards or cryptocurrency? It is a scam. A seller who demands a wire transfer or a payment app may be a scammer, too. It is hard to get that money back.
    .short = Online seller wants gift cards or crypto? It is a scam.
# Online marketplace: a website or an app where people sell to each other.
online-shopping-marketplace = Will a seller from an online marketplace mail you the item? Write and pay only through that marketplace. A seller who wants you to pay in another way may be a scammer. Want to meet? Choose a police precinct.
    .short = Seller asks you to pay outside the app? It may be a scam.
online-shopping-package-text = Does a text say that a package waits for you, and ask for a fee or a card number? Do not tap the link. Check your order in the store's own app or website.
    .short = Text about a package asks for money? Do not tap the link.
online-shopping-no-order = Order did not come in time? Ask the seller for a refund. No answer? Call the number on your card and dispute the charge. For a credit card, you have 60 days from the date of the first bill with the charge.
    .short = Order did not come, no refund? Call the number on your card.
online-shopping-paid = Paid a fake store? Call your bank at once, at the number on your card. Ask for your money back and for a new card. Did you give the store a password that you use elsewhere? Change that password everywhere.
    .short = Paid a fake store? Call the number on your card at once.
online-shopping-report = Report a fake store at { -contact-report-fraud } and at your precinct. Keep the web address, the receipt and the messages. It can happen to anyone, and your report helps protect others.
    .short = Report fake online stores: { -contact-report-fraud }
