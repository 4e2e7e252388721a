### EBT card skimming

ebt-skimming = EBT card skimming
    .summary = Thieves copy EBT cards and steal food and cash benefits. You can make it harder for them.
    .keywords = EBT, EBT card, EBT stolen, EBT hacked, EBT scam, EBT theft, food stamps stolen, food stamps gone, foodstamps, SNAP stolen, SNAP benefits gone, no money on my EBT, EBT zero balance, cash assistance stolen, benefits card, cloned EBT card, EBT skimmer, ebtEDGE, freeze EBT card, change EBT PIN

# Skimmer: the hidden device. EBT card: the New York State card for SNAP (food stamps) and cash benefits.
ebt-skimming-how = How this crime works: Thieves hide a skimmer, a small device, on a store's card machine or an ATM. It copies your EBT card and your PIN. With a copy of the card, they spend your food and cash benefits.
    .short = A hidden device can copy your EBT card. Cover your PIN.
ebt-skimming-pin = Change your EBT PIN often, and again just before your benefits arrive. A new PIN can stop a thief who copied the old one. Do not choose an easy PIN, such as your birthday.
    .short = Change your EBT PIN often, and before benefits arrive.
# ebtEDGE: the name of New York State's app. To freeze a card: to block it for a time.
ebt-skimming-freeze = Freeze your EBT card when you do not use it, in the ebtEDGE app or on its website. Unfreeze it to pay, then freeze it again. If you do not need them, also block online and out-of-state purchases.
    .short = Freeze your EBT card in the ebtEDGE app between uses.
ebt-skimming-machine = Before you swipe your EBT card, look at the card machine. Is a part loose or crooked, or is there glue? It may be a skimmer. Do not touch it or use your card. Move away and call { -contact-emergency }. Then tell the store manager.
    .short = Card machine looks loose or odd? Do not swipe your EBT card.
ebt-skimming-cover = Cover the keypad with your hand when you enter your EBT PIN. A hidden camera may be there. Keep your PIN to yourself.
    .short = Cover the keypad when you enter your EBT PIN.
ebt-skimming-fake-text = A call, text or email says that your EBT card is locked, or asks for your card number or PIN? Do not give it, and do not tap a link. Hang up and call { -contact-ebt }.
    .short = Text or call asks for your EBT card number or PIN? Do not give it.
ebt-skimming-check = Check your EBT balance and purchases often, in the ebtEDGE app or by phone. People often learn of a theft only when they try to pay for food.
    .short = Check your EBT balance often, before you shop.
ebt-skimming-stolen = EBT benefits gone? Report the card as stolen right away: call { -contact-ebt }, or use the ebtEDGE app. When the new card comes, choose a new PIN and freeze the card again.
    .short = EBT benefits stolen? Report your card right away: { -contact-ebt }
ebt-skimming-help = SNAP (food) benefits stolen on or after December 21, 2024 are not replaced. Stolen cash benefits may be. Call { -contact-city-services } soon and ask how to file a claim. Report the theft at your precinct, too.
    .short = EBT cash benefits stolen? Call { -contact-city-services } about a claim.
ebt-skimming-food = No money for food after an EBT theft? Call { -contact-city-services } and ask where to find a food pantry or a meal near you. The theft is not your fault.
    .short = EBT stolen and no food at home? Call { -contact-city-services }.
