### Safe places to buy and sell (exchange zones)

# "E-Commerce Exchange Zone" is what the sign at the precinct says, in English.
exchange-zone = Safe places to buy and sell
    .summary = Selling or buying something from a stranger online? Meet at the exchange zone of a police precinct.
    .keywords = exchange zone, E-Commerce Exchange Zone, safe exchange, safe place to meet, meet buyer, meet seller, meet up to sell, Facebook Marketplace, Facebook Marketplace robbery, Craigslist, OfferUp, eBay local pickup, selling my phone, selling my car, buying a used car, buying used, sneakers for sale, fake cash, fake payment screenshot, robbed selling online

exchange-zone-how = How thieves do it: A thief poses online as a buyer or a seller, often with a very good price. The thief picks a lonely place to meet. There, robbers wait and take cash, a phone or a car.
    .short = A stranger picks a lonely place for a sale? Do not go.
# The sign is in English; keep its words in English and explain them in brackets.
exchange-zone-meet = Meet an online buyer or seller at a police precinct. Look for the sign "E-Commerce Exchange Zone" outside. Cameras record there day and night. You need no appointment, and you need not go inside.
    .short = Online sale? Meet at a police precinct's exchange zone.
exchange-zone-refuse = Does a buyer or seller refuse to meet at a police precinct? Cancel the sale. A great price is not worth the danger.
    .short = Buyer or seller refuses to meet at a precinct? Cancel.
exchange-zone-day = Meet in daylight when you can, and take an adult you trust with you. Tell someone at home where you go, when, and whom you will meet.
    .short = Meeting an online buyer? Go by day, and not alone.
exchange-zone-home = Do not go alone to a stranger's home for an online sale, and do not invite a stranger to yours. Selling furniture or another large thing? Have another adult there, and move it outside or to the lobby if you can.
    .short = Do not go alone to a stranger's home for an online sale.
exchange-zone-cash = Do not carry a lot of cash to an online sale. Look at the item and test it before you pay. If the seller rushes you, leave.
    .short = Meeting an online seller? Do not carry a lot of cash.
exchange-zone-payment = Selling online? A screenshot, email or text is no proof that you were paid. Open your own bank or payment app and look before you hand over the item. Do not send any money back to the buyer.
    .short = A buyer's screenshot is no proof of payment. Check your app.
exchange-zone-leave = Does something feel wrong at an online sale? Leave, even if the buyer or seller gets upset. At a precinct, you can go inside. In danger? Call { -contact-emergency }.
    .short = A sale feels wrong? Leave. In danger? Call { -contact-emergency }.
exchange-zone-robbed = Robbed or threatened at an online sale? Do not fight and do not chase. Get to a safe place and call { -contact-emergency }. Tell the operator if you saw a weapon or if someone is hurt.
    .short = Robbed at an online sale? Do not chase. Call { -contact-emergency }.
exchange-zone-report = Cheated at an online sale? Do not meet that person again. Keep the ad and messages. Do not spend fake money: keep it for the police. Report it at your precinct and to the website. Robbed, threatened or hurt? Call { -contact-emergency }.
    .short = Cheated in an online sale? Keep the messages and report it.
