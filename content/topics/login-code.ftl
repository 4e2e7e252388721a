### One-time login codes

login-code = One-time login codes
    .summary = A code sent to your phone opens your account. Keep it to yourself.
    .keywords = verification code, verifcation code, 6 digit code, six digit code, one time code, one-time passcode, OTP, security code, login code, log in code, code by text, text with a code, someone wants my code, code I did not request, 2FA, two-factor, two-step verification, authenticator app, Google Voice, WhatsApp code, Facebook code, Marketplace, account hacked, account taken over, locked out, approve sign in, shared my code

login-code-how = How this scam works: A scammer enters your phone number or email on a login page. The company sends you a code. Then the scammer asks you for it, as your bank, a buyer or a friend. With it, the scammer gets into your account.
    .short = With the code from your phone, a scammer can log in.
login-code-keep = A login code is for you to type in, and for no one else. If someone calls or writes and asks for it, it is a scam. Do not share it.
    .short = Someone asks for a code sent to you? Do not share it.
login-code-bank = A caller who claims to be your bank or a company wants the code you just got? Hang up. Call the number on your card, or open the company's app yourself.
    .short = A "bank" calls and wants a code? Hang up.
login-code-buyer = A buyer, or someone who "found" your lost pet, wants a code to check that you are real? It is a scam. Stop writing to them.
    .short = Online buyer wants a code from you? It is a scam.
login-code-friend = A friend writes that a code came to you by mistake? Do not send it. Call your friend: a scammer may be using the account.
    .short = A friend writes to ask for a code? Call your friend.
login-code-unexpected = Got a code you did not ask for? Someone may be trying to get into your account. Keep the code to yourself. Open the app or site yourself and change your password.
    .short = A login code you did not ask for? Change your password.
login-code-approve = Your phone asks you to approve a login that is not yours? Tap no, even if it asks again and again. Then change your password.
    .short = Asked to approve a login that is not yours? Tap no.
# A code app (authenticator app) makes login codes on the phone itself, without a text message.
login-code-two-step = Turn on two-step login for your email, bank and social media. Then a stolen password alone is not enough. A code app is safer than codes by text.
    .short = Turn on two-step login for email, bank and social media.
login-code-after = Shared a code with a scammer? Change that password now and log out of all devices. If it was your bank or a payment app, call the bank at once.
    .short = Shared a login code? Change your password now.
login-code-locked-out = Locked out of your account? Use the recovery page on the company's own site. Warn your friends by phone, so that they send no money or codes.
    .short = Account taken over? Warn your friends by phone.
login-code-report = Report code scams to the { -contact-report-fraud-name }: { -contact-report-fraud }. Lost money? Also report it at your precinct and at { -contact-internet-crime }.
    .short = Report code scams: { -contact-report-fraud }
