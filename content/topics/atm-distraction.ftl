### Card theft at the ATM, by distraction

atm-distraction = Card theft at the ATM
    .summary = One stranger distracts you at the ATM while another takes your bank card.
    .keywords = ATM scam, ATM theft, ATM thief, dropped money, you dropped money, is that your money, dollar on the floor, tapped on the shoulder, card swapped, card switched, wrong card, dummy card, bank card stolen, debit card stolen, stranger at ATM, someone saw my PIN, shoulder surfing, ATM distraction, bank lobby, cash machine, money gone after ATM

atm-distraction-how = How thieves do it: One thief watches you enter your PIN at the ATM. Another taps your shoulder and says that you dropped money. While you look down, they take your bank card and leave a different one.
    .short = At an ATM, "You dropped money" can be a trick.
atm-distraction-pin = Cover the keypad with your hand and your body when you enter your PIN at an ATM. Thieves need your PIN to take cash with your card.
    .short = Cover the ATM keypad. Thieves look for your PIN.
atm-distraction-place = Use an ATM in a busy, well-lit place. Is someone too close, or watching you? Press Cancel, take your card and go where there are people.
    .short = Someone too close at the ATM? Cancel, take your card, leave.
atm-distraction-family = Tell older relatives about the "dropped money" trick at ATMs, since thieves often choose older adults. Go with them to the bank if they like. It can happen to anyone.
    .short = Tell older relatives about the "dropped money" trick at ATMs.
atm-distraction-dropped = Someone says that you dropped money at the ATM? Do not bend down or turn around. Press Cancel, take your card and make sure that it is yours. Then leave the ATM.
    .short = "You dropped money" at the ATM? Take your card and leave.
atm-distraction-offer = A stranger says that the ATM is broken, or offers to help? Say no. Do not enter your PIN again. Press Cancel, take your card and leave. If the ATM keeps your card, call your bank at once.
    .short = A stranger offers help at the ATM? Say no.
atm-distraction-call = Does someone at an ATM threaten you, or grab your card or cash? Let go, and do not chase. Get to a safe place and call { -contact-emergency }.
    .short = Robbed at an ATM? Let go, get to safety, and call { -contact-emergency }.
atm-distraction-check = Did a stranger talk to you at an ATM? Read the name on your card before you put it away, and check your account that day. Was your card just swapped? Call { -contact-emergency }.
    .short = A stranger spoke to you at the ATM? Check your card.
# The number printed on the swapped card is another person's bank: hence "not the one on that card".
atm-distraction-bank = Bank card stolen or swapped? Call your bank at once. Use the number in its app or on a statement, not the one on a card that is not yours. The sooner you report it, the less you may lose.
    .short = ATM card stolen or swapped? Call your bank at once.
atm-distraction-report = Report an ATM theft at your precinct, even if you noticed it later. Bring the card that the thief left and a list of the withdrawals. You have a right to a free interpreter.
    .short = Money gone after you used an ATM? Tell your bank and precinct.
