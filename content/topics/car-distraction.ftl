### A stranger distracts a driver while another person takes things out of the car. Windows broken while nobody is there: the topic car-break-in. The whole car: car-theft.

car-distraction = Thieves who distract drivers
    .summary = A stranger distracts you at your car while another thief takes your bag. Lock the car before you look.
    .keywords = you have a flat tire, flat tire scam, flat tire trick, stranger said my tire is flat, something wrong with your car, fake good samaritan, knocked on my car window, coins on the ground, asked me for directions at my car, purse stolen from front seat, bag stolen from passenger seat, robbed while pumping gas, gas station slider, sliders, followed from the bank, bank jugging, tire slashed, parking lot distraction

car-distraction-how = How thieves do it: One stranger points at your tire, asks the way or drops coins by your car. While you look or step out, another thief opens a door and takes your bag.
    .short = A stranger points at your tire? It may be a trick.
car-distraction-lock = Lock all doors as soon as you sit in your car. Keep the windows closed when you stop or park. Thieves can open a door and take a bag in seconds.
    .short = Thieves open car doors in seconds. Keep them locked.
car-distraction-bag = Thieves take bags from car seats, even while you load the trunk. Keep your purse, key and phone on you. Put other bags in the trunk before you drive.
    .short = Thieves take bags from car seats. Keep your purse on you.
car-distraction-gas = At the gas pump, turn off the engine. Take the key, your bag and your phone with you. Close the windows and lock the doors. Thieves can open a door while you pump gas.
    .short = Thieves open car doors at gas pumps. Lock the car.
car-distraction-bank = Put cash away before you leave the bank. Thieves may follow you or cut your tire. A car follows you? Keep the doors locked and do not drive home. Call { -contact-emergency }, and go where there are people.
    .short = Followed from the bank? Do not drive home. Call { -contact-emergency }.
car-distraction-stranger = A stranger says something is wrong with your car? Keep the doors locked. If the car drives well, go slowly to a busy place nearby and look there. Smoke or fire? Get out and call { -contact-emergency }.
    .short = "Your tire is flat"? It may be a trick. Keep your car locked.
car-distraction-step-out = Do you have to get out to look at your car? Turn off the engine. Take the key, your phone and your bag, and lock every door. Then look, and keep away from traffic.
    .short = Getting out to look at a tire? Take the key and lock the car.
car-distraction-helper = Does a stranger offer to fix your car? You can say no through the closed window. Call a friend or a road service at a number that you already have. Do you feel in danger? Call { -contact-emergency }.
    .short = A stranger offers to fix your tire? You can say no.
car-distraction-call = Did a thief just take something from your car, or threaten you? Do not chase, and do not grab the thief's car. Get to a safe place and call { -contact-emergency }. Say where the thief went.
    .short = Thief at your car? Do not chase. Get to safety, call { -contact-emergency }.
car-distraction-report = Bag stolen from your car? If it just happened, get to a safe place and call { -contact-emergency }. Then call your bank, at the number on a statement. Did you notice it only later? Report it at your precinct, or ask { -contact-city-services } how.
    .short = Bag just stolen from your car? Call { -contact-emergency }, then your bank.
