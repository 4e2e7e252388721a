### Burglaries of houses and apartments: lock them, stay out when somebody is in, and what comes after

home-entry = Home break-ins
    .summary = Lock doors and windows, and light your entrance. If a thief may be inside, stay out and call { -contact-emergency }.
    .keywords = burglary, burglery, burglar, burglars, break in, break-in, home invasion, broke into my house, broke into my apartment, house robbed, apartment robbed, kicked in the door, door forced open, fire escape, window gate, deadbolt, door lock, cash at home, gold at home

home-entry-how = How thieves do it: A thief rings the bell or watches to learn if anyone is home. Then the thief tries an unlocked door, a back window or the fire escape. Inside, the thief looks for cash and jewelry.
    .short = Thieves try doors and windows, often by day. Lock yours.
home-entry-door = Lock your door each time, also when you are home. A deadbolt makes it harder to force. Choose one that opens from the inside without a key, so that you can get out in a fire.
    .short = Thieves try doors. Lock yours, also when you are home.
home-entry-windows = Before you go out, lock the windows. A thief may reach them from the ground, a roof or a fire escape. Fasten your air conditioner to the window, so that no one can push it in.
    .short = Thieves climb fire escapes. Lock windows when you go out.
# Window gate: folding metal bars inside a window.
home-entry-gate = Do you want a gate on your fire escape window? Choose one that is approved for fire escapes and opens from the inside without a key. Keep the way to it clear, and show everyone at home how it opens.
    .short = A window gate that needs a key can trap you in a fire.
home-entry-entrance = Keep a light on at your entrance after dark. Clear away bushes and boxes, so that neighbors can see your door.
    .short = Thieves like dark, hidden doors. Keep your entrance lit.
home-entry-cash = Keep large amounts of cash and gold in a bank or a safe deposit box, not at home. Thieves often look in bedrooms first. Take photos of valuable things and write down their serial numbers.
    .short = Thieves look for cash and gold. Keep yours in a bank.
home-entry-business = Do you own a business? Thieves may watch owners who take cash home, then break in there. Take cash to the bank instead. Go at different times and by different streets.
    .short = Own a store? Thieves may watch. Do not take cash home.
home-entry-open-door = Did you come home to a forced door or a broken window? Do not go in. Someone may still be inside. Go to a neighbor or a store and call { -contact-emergency }.
    .short = Door forced open? Do not go in. Call { -contact-emergency }.
home-entry-inside = Is someone breaking in while you are home? Leave if you can do it safely. If not, lock yourself in a room and stay quiet. Call { -contact-emergency } as soon as you can. Do not confront the person.
    .short = Someone breaking in? Get out or hide. Call { -contact-emergency }.
home-entry-after = After a break-in, stay outside and call { -contact-emergency }. Touch nothing until the police come. If cards or checks are gone, tell your bank right away. Then list what is gone and have the locks changed.
    .short = Home broken into? Stay out, touch nothing, and call { -contact-emergency }.
home-entry-help = It is hard to feel safe after a break-in. Ask your precinct about the Crime Victim Assistance Program. An advocate can listen and help you find services, such as a locksmith. The program is free.
    .short = After a break-in, ask your precinct for a victim advocate.
