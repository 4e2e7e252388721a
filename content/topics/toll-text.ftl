### Fake toll and ticket texts

toll-text = Fake toll and ticket texts
    .summary = A text says that you owe a toll or a fine. Do not tap the link. Check your own account instead.
    .keywords = toll text, toll scam, unpaid toll text, EZ Pass text, EZPass scam, ezpass text, easy pass text, Tolls by Mail text, congestion toll text, congestion pricing text, DMV text, fake DMV, traffic ticket text, parking ticket text, CityPay text, smishing, pay toll link, tapped toll link

toll-text-how = How this scam works: A text says that you owe a toll or a ticket and must pay now. Its link or QR code opens a page that looks official. The page takes your card number and personal data.
    .short = "Unpaid toll" text with a link? It may be a scam.
toll-text-link = A text you did not expect says that you owe a toll? Do not tap the link or scan a code. Do not reply, not even "Y" or "Stop". A reply can turn on the link.
    .short = "Unpaid toll" text? Do not tap the link or reply.
# E-ZPass and Tolls by Mail: names of the toll services, left in English.
toll-text-check = Think that you may owe a toll? Open your own E-ZPass or Tolls by Mail account, or call the number on your bill. Do not use a link or a number from the text.
    .short = Owe a toll? Check in your own account, not from a text.
toll-text-data = E-ZPass New York does not ask by text for your Social Security number, birth date or card number. A text that asks for them is a scam.
    .short = Toll text wants your Social Security number? It is a scam.
# CityPay: the city's payment website. The name stays in English.
toll-text-ticket = Scammers also copy the Department of Motor Vehicles and CityPay, the city's payment website. To check a parking ticket, go to the city's website yourself or call { -contact-city-services }.
    .short = Parking ticket by text? Call { -contact-city-services } to check.
toll-text-code = A page from a toll text asks for a code that your bank just sent? Do not enter it. With it, the scammer can add your card to another phone. If you typed your card number, call your bank at the number on your card.
    .short = Fake toll page wants a bank code? Do not enter it. Call your bank.
toll-text-junk = Got a fake toll text and did not tap the link? Take a screenshot for your report. Then report it as junk in your messaging app, and delete it. Tell your family about it.
    .short = Did not tap the fake toll text? Report it as junk.
toll-text-paid = Entered your card number on a fake toll page? Call your bank at the number on your card right away. Ask for a new card, and dispute each charge that you do not know.
    .short = Entered your card on a fake toll page? Call your bank now.
toll-text-password = Entered a password on a fake toll page? Change it on the real website, and on every account where you use it. Entered your Social Security number? Ask the credit bureaus to freeze your credit.
    .short = Entered a password on a fake toll page? Change it on the real site.
toll-text-report = Report a fake toll text at { -contact-report-fraud } or { -contact-internet-crime }. Say which number sent it and what the link was. If you lost money, also file a report at your precinct.
    .short = Report fake toll texts: { -contact-report-fraud }
