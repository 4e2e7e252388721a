### Jewelry swaps

jewelry-swap = Jewelry swaps
    .summary = Strangers with a gift or a hug swap your real jewelry for fake.
    .keywords = jewelry scam, jewlery, jewelery, jewellery, gold chain, chain snatched, necklace stolen, stole my necklace, took my chain, fake gold, fake necklace, fake ring, bracelet, bangle, watch, swapped, distraction theft, hug, hugged me, gift from stranger, car stopped, asked for directions, SUV, prayer, blessing, older adults, grandma

jewelry-swap-how = How this works: A car stops, and people ask you the way or for help. They thank you with a gift, a hug or a prayer. As they put fake jewelry on you, they take off the real jewelry. Then they drive away.
    .short = Thieves put a "gift" on you and take your real jewelry.
jewelry-swap-distance = A car stops and someone calls you over? Stay out of reach, and do not go to the window. You can say no and walk on.
    .short = A stranger calls you to a car? Stay out of reach.
jewelry-swap-gift = Do not let a stranger put jewelry on you, hug you or hold your hand. That is how thieves reach what you wear. Step back and say no.
    .short = Do not let strangers hug you or put jewelry on you.
jewelry-swap-friendly = Jewelry thieves may seem friendly and may have children with them. You can be kind from a distance.
    .short = Friendly strangers in a car? Be kind from a distance.
jewelry-swap-cover = Going for a walk? Cover your jewelry, or leave what is precious at home.
    .short = On the street, keep your jewelry out of sight.
jewelry-swap-buy = A stranger needs cash and offers you gold, or wants to trade? Say no and keep walking. The gold is likely fake.
    .short = A stranger offers you gold for cash? It is likely fake.
jewelry-swap-let-go = Someone pulls at your jewelry? Let go, and do not hold on to the car. Jewelry can be replaced.
    .short = Someone pulls at your jewelry? Let go and get away.
jewelry-swap-call = Did someone swap or snatch your jewelry, or try to? Call { -contact-emergency } right away. Say where you are, then the car's color and plate. For an interpreter, say your language in English.
    .short = Jewelry swapped or snatched? Call { -contact-emergency }.
jewelry-swap-check = Did a stranger hug you or give you jewelry? Check what you are wearing. Some people notice the swap only at home. Call { -contact-emergency } even then, and keep the fake piece for the police.
    .short = Hugged by a stranger? Check your jewelry right away.
jewelry-swap-family = Tell your parents and grandparents how jewelry swaps work. It is a practiced trick, and it can happen to anyone.
    .short = Tell older relatives about the jewelry swap.
