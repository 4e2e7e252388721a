### Stolen phone numbers (SIM swaps)

# SIM: the card, or the program in the phone, that holds the phone number. "Phone company" here: the company that provides cell phone service.
sim-swap = Stolen phone numbers
    .summary = A thief moves your phone number to another phone and gets your calls and codes. Act fast if your service stops.
    .keywords = SIM swap, sim swaping, SIM swapping, SIM card scam, port out, port-out scam, number stolen, stolen phone number, phone number hacked, someone has my number, no service, SOS only, no signal suddenly, phone went dead, eSIM changed, SIM change text, number lock, SIM lock, transfer PIN, number transfer PIN

sim-swap-how = How this scam works: A thief claims to be you, and has your phone company move your number. Your phone loses service. The thief gets your calls and login codes, and may get into your bank account.
    .short = A thief can move your phone number to another phone.
# PIN here: a secret number that the phone company asks for before it changes the account. It is not the code that unlocks the phone.
sim-swap-lock = Ask your phone company for a PIN on your account. Ask also for a lock that makes it hard to move your number. Choose a PIN that is not a birthday. You may need to take the lock off when you change phones.
    .short = Ask your phone company to lock your phone number.
# A code app (authenticator app) makes login codes on the phone itself, without a text message.
sim-swap-code-app = For your bank and email, use a code app where you can, not codes by text. A thief who has your number gets your texts, but not the codes in your app.
    .short = A code app on your phone is safer than codes by text.
sim-swap-alerts = Turn on alerts for your bank and other important accounts, by email as well as by text. If a thief has your phone number, texts go to the thief. An email can still warn you.
    .short = Get bank alerts by email too, not only by text.
sim-swap-private = Keep your phone number, birthday and the last digits of your Social Security number off social media. A thief can use them to pretend to be you.
    .short = Keep your birthday and phone number off social media.
sim-swap-caller = A caller from "your phone company" wants your PIN, your password or a code you just got? Hang up. Call the company at the number on your bill. With these, a scammer can take your phone number.
    .short = "Phone company" calls and wants your PIN or code? Hang up.
sim-swap-notice = A message says that your number is moving to another phone, and you did not ask for it? Do not use a link or number in the message. Call your phone company at once, at the number on your bill or its website.
    .short = Phone number moving, not by you? Call the number on your bill.
# "Other phones near you work": so it is not an outage.
sim-swap-no-service = Does your phone suddenly have no service, while other phones near you work? Your number may be stolen. From another phone, call your phone company at once. Use the number on your bill or on its website.
    .short = Only your phone lost service? Call your company from another.
sim-swap-bank = Phone number stolen? From another phone, call your phone company and bank at once, at the numbers on your bill and card. Ask to get the number back. Ask the bank to stop payments and not to trust your number.
    .short = Number stolen? Call the numbers on your bill and bank card.
sim-swap-passwords = Phone number stolen? After you call your phone company, change your passwords on a safe device, email first. Do not get codes by text until you have the number back. Warn friends: a scammer may write as you.
    .short = Number stolen? Call your phone company. Then change passwords.
sim-swap-report = Report a stolen phone number to your precinct and at { -contact-internet-crime }. Were your name or accounts used too? Get a free recovery plan at { -contact-identity-theft }. It can happen to anyone.
    .short = Report stolen phone numbers: your precinct and { -contact-internet-crime }
