### Bags, purses and backpacks taken quietly from a chair or stroller, or pulled from the person who carries them

bag-snatching = Bag snatching
    .summary = Keep your bag closed and on you. If someone pulls at it, let go.
    .keywords = bag snatching, purse snatching, purse snatched, purse snatcher, grabbed my purse, took my bag, stole my bag, bag stolen, handbag, hand bag, pocketbook, backpack stolen, tote bag, laptop bag, bag on chair, restaurant, cafe, stroller, shopping cart, ran off with my bag

bag-snatching-how = How thieves do it: Some wait until you look away. They take a bag from a chair, a stroller or a cart. Others run or ride by and pull the bag from your hand or shoulder.
    .short = Thieves take bags from chairs, strollers and shoulders.
bag-snatching-chair = When you eat out, keep your bag on your lap. On the back of a chair or on the floor, a thief can take it without a sound.
    .short = Thieves take bags off chairs. Keep yours on your lap.
bag-snatching-stroller = Do not leave your bag on a stroller or in a shopping cart. Carry it closed, close to your body, while you look at the shelves.
    .short = Thieves take bags off strollers and carts. Carry yours.
bag-snatching-carry = Carry your bag close to your body, with the clasp toward you. Do not put the strap across your body or wrap it around your neck or waist. If a thief pulls at it, you must be able to let go.
    .short = A thief can drag you by your bag. Do not wrap the strap around you.
bag-snatching-distract = Do people argue loudly near you, or does a stranger want your attention? Hold your bag and step back. It can be a trick, so that a second person can take your bag.
    .short = A loud argument near you can be a trick. Hold your bag.
bag-snatching-keys = Carry your keys in a pocket, not in the same bag as your ID. A thief who has both knows which door the keys open.
    .short = Carry keys apart from your ID: a thief can use both.
bag-snatching-let-go = Does someone pull at your bag? Let go, most of all if you see a weapon. Do not chase the thief. People get hurt when they hold on.
    .short = Someone pulls at your bag? Let go, and do not chase.
bag-snatching-call = Did someone just snatch your bag, or hurt or threaten you? Get to a safe place and call { -contact-emergency }. Say where you are, which way the thief went and what the thief wore.
    .short = Bag snatched? Get to a safe place and call { -contact-emergency }.
bag-snatching-cards = Was your bag stolen? Call your bank and card companies at once, and ask them to block the cards. The sooner you report a card, the less you may have to pay. Were your keys in the bag? Have your locks changed.
    .short = Bag stolen? Call your bank at once to block your cards.
bag-snatching-report = Did your bag disappear, and nobody hurt or threatened you? Report it at your precinct, or call { -contact-city-services } to ask how. If you see the thief, stay away and call { -contact-emergency }.
    .short = Bag taken while you looked away? Tell your precinct. Snatched? Call { -contact-emergency }.
