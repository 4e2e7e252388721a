### Blessing scams

blessing-scam = Blessing scams
    .summary = Strangers who offer to bless your money or jewelry want to take it.
    .keywords = blessing, evil spirit, curse, healer, fortune teller, swapped bag, jewelry, prayer, older adults, switched bag

blessing-scam-how = How this scam works: Strangers tell you that a curse threatens your family. They offer to bless your cash and jewelry in a bag. They swap the bag and tell you not to open it for days. By then they are gone.
    .short = Strangers offer to bless your money? It is a scam.
blessing-scam-approach = A stranger asks you for a famous healer or doctor, and a second one joins in. They work together. Walk away.
    .short = Strangers looking for a healer? Walk away.
blessing-scam-threat = Blessing scammers may say that your family is cursed or in danger. It is a lie to scare you. You can say no.
    .short = A stranger talks of a curse? It is a lie.
blessing-scam-valuables = Do not hand money or jewelry to a stranger, not even for a moment. While they pray, they swap your bag for one with paper or rice.
    .short = Do not hand your valuables to strangers.
blessing-scam-home-bank = Strangers ask you to go home or to the bank for your savings? Go inside the bank or a store and ask the staff for help.
    .short = Asked to fetch your savings? Ask bank staff for help.
blessing-scam-call = Did these strangers take your money or jewelry, or do you feel in danger? Call { -contact-emergency } right away. Say your language in English, and an interpreter will help.
    .short = In danger, or robbed? Call { -contact-emergency }.
blessing-scam-family = Tell your parents and grandparents how blessing scams work. Ask them to call you before they take out cash or jewelry.
    .short = Tell older relatives about the blessing scam.
blessing-scam-no-shame = Blessing scammers are practiced, and anyone can be a target. Report what happened, so that police can warn others.
    .short = A blessing scam can happen to anyone. Report it.
