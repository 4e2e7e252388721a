### Letters stolen from street mailboxes, lobbies and homes. Checks that are changed: check-washing. Boxes at the door: package-theft.

mail-theft = Mail theft
    .summary = Thieves steal letters for checks, bank cards and personal data. Pick up your mail every day, and mail letters inside the post office.
    .keywords = mail theft, mail theif, stolen mail, mail stolen, stole my mail, mail missing, missing mail, no mail for days, mail fishing, mailbox fishing, sticky mailbox, glue on mailbox, mailbox broken into, broken mailbox, lobby mailbox, arrow key, green mailbox, fake change of address, Informed Delivery, new bank card never came

mail-theft-how = How thieves do it: Thieves pull letters out of street mailboxes with a sticky string. Or they open mailboxes with stolen keys. They look for checks, bank cards and personal data.
    .short = Thieves steal letters for checks, cards and personal data.
mail-theft-send = Mail letters inside the post office, or hand them to a letter carrier. Or use a street mailbox just before its last pickup; the time is on the box. Do not send cash.
    .short = Thieves open street mailboxes. Mail inside the post office.
mail-theft-sticky = Is there glue, tape or string on a mailbox slot? Do not put your letters in. Mail them inside the post office and tell a worker there, or call the { -contact-postal-inspectors-name }: { -contact-postal-inspectors }.
    .short = Glue or tape on a mailbox slot? Do not put letters in.
mail-theft-collect = Take in your mail every day, soon after it comes. Do not leave it in the mailbox overnight. Going away? Ask someone you trust to take it in, or ask the post office to hold it.
    .short = Mail left overnight can be stolen. Take it in every day.
# Informed Delivery: the name of the service.
mail-theft-pictures = Sign up for Informed Delivery on the Postal Service's own website. It is free, and works at many addresses. You get pictures of the letters that are on the way, so you can see if one is missing.
    .short = Sign up for Informed Delivery to see if a letter is stolen.
mail-theft-lobby = Are the mailboxes in your building broken or open? Tell your landlord and the post office right away. Ask where you can pick up your mail until they are fixed. Check who it is before you let anyone in.
    .short = Lobby mailbox broken open? Tell your landlord and post office.
mail-theft-missing = Are you waiting for a bank card, a check or an ID that does not come? Call the bank or office that sent it, at a number you already know. Ask them to cancel it and send a new one.
    .short = Your new bank card did not come? Call your bank now.
mail-theft-address = A letter says that your address was changed, but you did not change it? Or has your mail stopped? A thief may be getting your mail. Go to your post office right away, and tell your bank.
    .short = Your address was changed, not by you? Tell post office and bank.
mail-theft-now = See someone break into a mailbox, or rob a letter carrier? Keep your distance, and call { -contact-emergency }. Say where it is. Do not try to stop the thief.
    .short = See someone break into a mailbox? Stay away. Call { -contact-emergency }.
mail-theft-report = Was your mail stolen? If a check or card was in it, call your bank first. Then tell your precinct and the { -contact-postal-inspectors-name }: { -contact-postal-inspectors }. Identity theft? Go to { -contact-identity-theft }.
    .short = Mail stolen? Tell your bank. Then call { -contact-postal-inspectors }.
