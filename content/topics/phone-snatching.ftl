### Phone snatching

phone-snatching = Phone snatching
    .summary = Keep your phone out of a thief's reach, and lock it fast if it is taken.
    .keywords = phone stolen, stolen phone, my phone got stolen, phone snatched, phone grabbed, snatch and grab, iphone stolen, android stolen, cell phone theft, cellphone, celphone, mobile, smartphone, robbed phone, subway, train doors, e-bike, moped, scooter, find my phone, lost mode, track my phone, lock my phone, phone was found text, payment app, serial number, IMEI

phone-snatching-how = How this works: A thief watches for people who look at their phones near train doors or at the curb. The doors close, or a moped rides by, and the phone is gone. If it is unlocked, the thief goes for your bank and payment apps.
    .short = Thieves grab phones at train doors and at the curb.
phone-snatching-doors = Using your phone on the train? Sit or stand away from the doors. Put the phone away before each stop.
    .short = On the train, use your phone away from the doors.
phone-snatching-street = On the sidewalk, stay away from the curb when you use your phone. Hold it tight, look up often and turn your headphones down.
    .short = On the sidewalk, hold your phone tight and look up.
phone-snatching-set-up = Set a passcode that is hard to guess. Turn on the settings that find, lock and erase a stolen phone. Learn how to use them from another phone.
    .short = Set up your phone so you can lock it if it is stolen.
phone-snatching-money-apps = Put a separate PIN on your bank and payment apps. Set a low limit for payments in a day, if the app lets you.
    .short = Put a separate PIN on your bank and payment apps.
phone-snatching-number = Write down your phone's model and serial number, and keep them at home. The police and your phone company may ask for them.
    .short = Write down your phone's serial number. Keep it at home.
phone-snatching-let-go = Someone grabs your phone? Let go, and do not chase. A fight can get you hurt.
    .short = Phone grabbed? Let go. Do not chase the thief.
# Help Point: the intercom with a blue light on subway platforms. The name stays in English.
phone-snatching-call = Was your phone just taken? Get to a safe place and call { -contact-emergency } from any phone. In the subway, you can also tell an officer or train crew, or use a Help Point.
    .short = Phone snatched? Call { -contact-emergency } from any phone.
phone-snatching-lock = Phone stolen? From another phone or a computer, mark it as lost right away. That locks it. If the map shows where it is, tell the police. Do not go there.
    .short = Phone stolen? Lock it from another phone or computer.
phone-snatching-accounts = After a phone theft, call your phone company to stop service to the phone. Call your bank to block cards and payment apps. Then change your passwords, email first.
    .short = Phone stolen? Call your phone company and your bank.
phone-snatching-found = A message says that your stolen phone was found? Do not enter a password, and do not remove the phone from your account. Thieves send this so that they can unlock and sell it.
    .short = Text about your stolen phone? Do not enter a password.
