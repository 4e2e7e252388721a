### Card skimming: devices that copy bank cards at ATMs, gas pumps and in stores. EBT cards have a topic of their own.

card-skimming = Card skimming
    .summary = Thieves copy bank cards with a device hidden on a card machine. Look at the machine, cover your PIN and tap to pay.
    .keywords = card skimming, card skimmer, skimmer, skiming, ATM skimmer, gas pump skimmer, skimmer on card reader, card cloned, cloned debit card, cloned credit card, copied my card, card reader loose, fake card reader, fake keypad, hidden camera ATM, charge I did not make, unknown charge on my card, debit card hacked, tap to pay safe

# Skimmer: the hidden device. Card machine: any machine that takes a card to pay or to get cash.
card-skimming-how = How this crime works: Thieves hide a small device on a card machine. It can be an ATM, a gas pump or the machine in a store. This skimmer copies your card. A fake keypad or a hidden camera copies your PIN.
    .short = A hidden device can copy your bank card. Cover your PIN.
card-skimming-look = Before you put in your card, pull gently at the card slot and look at the keypad. Is a part loose, crooked or glued on? Do not use that machine, and do not take the part off. Move away and call { -contact-emergency }.
    .short = Card slot loose or crooked? Do not put in your card.
card-skimming-pin = Cover the keypad with your other hand when you enter your PIN. Thieves may hide a small camera near it. Without your PIN, it is harder for them to take your cash.
    .short = A hidden camera may film your PIN. Cover the keypad.
# To tap: to hold a card or a phone near the machine, without putting the card in.
card-skimming-tap = Tap your card or phone to pay, if the machine lets you. A skimmer copies cards that people swipe or put in. A tap sends a code that works only once.
    .short = Skimmers copy cards that you swipe. Tap to pay if you can.
# Seal: a sticker over the panel of the pump. "Void" and "credit" are the English words on the sticker and on the screen.
card-skimming-gas = At a gas pump, look at the seal on the panel. Is it broken, or does it say "Void"? Use a different pump or pay inside, and tell a worker. With a debit card, choose "credit," so that you need no PIN.
    .short = Seal on the gas pump broken? Use another pump or pay inside.
card-skimming-alerts = Turn on alerts in your bank's app for payments and withdrawals. Look at your account often. If you see one that is not yours, call your bank at once.
    .short = Bank alerts can show that your card was copied. Turn them on.
card-skimming-found = Do you think that you found a skimmer? Do not touch it. The thief may be near, or may come back for it. Move away and call { -contact-emergency } first. Then tell the bank or the store.
    .short = Found a skimmer? Do not touch it. Move away, call { -contact-emergency }.
card-skimming-store = Do you own a store? Thieves add a skimmer while someone distracts the cashier. Look at your card machines often. If a part was added, stop using that machine, do not touch the part and call { -contact-emergency }.
    .short = Own a store? Thieves add skimmers. Check your card machines.
card-skimming-bank = Is money gone, or do you see a payment that is not yours? Call your bank at once, at the number on the back of your card. Ask for a new card. The sooner you report it, the less you may lose.
    .short = Money gone from your card? Call the number on its back now.
card-skimming-report = Once your bank knows, report card skimming at your precinct. Bring a list of the payments that are not yours, and say where you used the card. You have a right to a free interpreter.
    .short = Card copied? Tell your bank, then report it to the precinct.
