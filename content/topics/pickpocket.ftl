### Pickpockets

pickpocket = Pickpockets
    .summary = Keep your wallet and phone safe in crowds and on trains.
    .keywords = pickpocketing, stolen wallet, stolen phone, stolen purse, subway, train, bus, crowd, bag, took my wallet

pickpocket-how = How thieves do it: In a crowd, they often work in pairs. One bumps you, blocks your way or starts an argument. While you are distracted, the other takes your wallet or phone from your pocket or bag.
    .short = One thief bumps you in a crowd. Another takes your wallet.
pickpocket-front-pocket = Carry your wallet and phone in an inside or front pocket. A back pocket is easy to reach.
    .short = Keep wallet and phone in an inside or front pocket.
pickpocket-bag = Close your bag and hold it in front of you, with the clasp toward your body.
    .short = Hold your bag in front, clasp toward you.
pickpocket-jostled = Bumped or pushed in a crowd? Put a hand on your wallet and phone, then look around. A push is often a trick to distract you.
    .short = Bumped in a crowd? Check your wallet and phone.
pickpocket-train-doors = Put your phone away when the train doors are about to close. A thief can grab it and step out.
    .short = Put your phone away before train doors close.
pickpocket-carry-less = Carry only the cards and cash you need today. Leave your Social Security card at home.
    .short = Carry only the cards and cash you need.
pickpocket-after = Wallet stolen? Call your bank to block the cards, then report it at a precinct. Were you hurt or threatened, or is the thief still near? Call { -contact-emergency }.
    .short = Wallet stolen? Block your cards and report it.
