### Check washing

check-washing = Check washing
    .summary = Thieves steal checks from the mail, erase the ink and write in a new name and amount.
    .keywords = check washing, checkwashing, washed check, stolen check, check stolen, altered check, changed check, check fraud, chek fraud, forged check, rent check stolen, check never arrived, check was cashed by someone else, someone cashed my check, wrong name on check, amount changed on check, erased ink, gel pen, checkbook, tax check

# "Check washing" is the name of the crime: the thief erases the ink with chemicals. The signature stays.
check-washing-how = How this crime works: Thieves steal checks from the mail. With chemicals, they erase the name and the amount, but not your signature. Then they write in a new name and a higher amount, and take your money.
    .short = Thieves steal checks from the mail and change them.
check-washing-pen = Write checks with a black gel pen. Gel ink is harder to erase than the ink of a ballpoint pen. Leave no blank space next to the name or the amount.
    .short = Write checks with a black gel pen. It is harder to erase.
check-washing-post-office = Mail checks inside the post office. If you use a street mailbox, drop them in before the last pickup of the day. Do not leave checks in a mailbox overnight.
    .short = Mail checks inside the post office, not on the street.
check-washing-pay = Pay bills online or in person when you can. Then there is no check in the mail for a thief to steal. Use your bank's own app or website.
    .short = When you can, pay without a check in the mail.
check-washing-tax = Paying your taxes by check? Mail it inside the post office. You can also file and pay online, on the official tax website.
    .short = Paying taxes by check? Mail it inside the post office.
check-washing-watch = Look at your bank account often. When a check is paid, look at the picture of it. Are the name and the amount still what you wrote?
    .short = Check paid? Look at the name and the amount on it.
check-washing-not-arrived = Someone says that your check did not arrive? Look at your bank account now. Not paid yet? Ask the bank to stop the check. Paid to someone else? Report it to the bank at once.
    .short = Your check did not arrive? Look at your bank account now.
check-washing-mailbox = See someone break into a mailbox, or pull letters out with a string or a tool? Keep your distance, and call { -contact-emergency }. Say where the mailbox is.
    .short = Someone breaks into a mailbox? Stay away. Call { -contact-emergency }.
check-washing-bank = Was your check stolen or changed? Tell your bank right away. Ask how to get your money back, and if you need a new account. Banks set time limits, and some are short.
    .short = Check stolen or changed? Tell your bank right away.
check-washing-report = Report a stolen or changed check at your precinct, and bring a copy of it. Also call the { -contact-postal-inspectors-name }: { -contact-postal-inspectors }. You have a right to a free interpreter when you deal with the police.
    .short = Check stolen from the mail? Call postal inspectors: { -contact-postal-inspectors }
