### Robberies by people who ride mopeds or scooters (here always ones with a motor). The texts speak of what a thief does, not of who rides.

moped-robbery = Moped and scooter robberies
    .summary = Thieves on mopeds grab phones, bags and chains. Let go, get to a safe place and call { -contact-emergency }.
    .keywords = moped robbery, moped robbers, robbed by a moped, scooter robbery, scooter thieves, guys on mopeds, guys on scooters, mopped robbery, motorbike robbery, dirt bike robbery, bike mugging, mugged, ride-by snatching, chain snatched by scooter, headphones snatched, AirPods snatched, watch snatched, dragged by moped, moped on sidewalk

moped-robbery-how = How thieves do it: Often two people come on a moped or scooter. They may ride on the sidewalk or come from behind. One drives. The other grabs a phone, bag or chain. Some show a gun. Then they speed away.
    .short = Thieves on mopeds grab phones, bags and chains.
moped-robbery-headphones = When you walk outside, keep the sound in your headphones low. Then you can hear a moped that comes up behind you.
    .short = A moped may come from behind. Keep your headphones low.
moped-robbery-hide = Before you walk, keep out of sight what a thief can grab: your phone, a watch, big headphones. Cover a chain, or leave it at home.
    .short = Thieves on mopeds grab chains and phones. Hide yours.
moped-robbery-curb = Walk on the side of the sidewalk away from the street. Hold your bag on that side too, and do not wrap its strap around you.
    .short = Thieves ride by on mopeds. Hold bags away from the street.
moped-robbery-together = Walk with someone when you can, on busy streets with good light. Thieves on mopeds come by day too.
    .short = Thieves on mopeds come by day too. Walk with someone.
moped-robbery-close = Does a moped follow you, or come toward you on the sidewalk? Move away from the street. Go into a store or toward other people. If you feel in danger, call { -contact-emergency }.
    .short = A moped follows you? Go into a store or toward people.
moped-robbery-let-go = Does someone on a moped grab your bag, phone or chain? Let go. If you hold on, you can be dragged. Do not chase the moped: the riders may have a gun.
    .short = A thief on a moped grabs your bag? Let go. Do not chase.
moped-robbery-call = Did someone on a moped rob you? Get to a safe place and call { -contact-emergency }, even if you are not hurt. Say where you are, which way the moped went, its color and its plate. Borrow a phone if yours is gone.
    .short = Robbed by someone on a moped? Get away and call { -contact-emergency }.
moped-robbery-after = After a robbery: From another phone or a computer, mark your phone as lost, which locks it. Call your bank to block cards and payment apps. If the map shows your phone, tell the police. Do not go there.
    .short = After a robbery: call { -contact-emergency }, lock your phone, call your bank.
moped-robbery-help = It is normal to feel afraid after a robbery. Ask your precinct about the Crime Victim Assistance Program. An advocate can listen and tell you what help there is. The program is free.
    .short = After a robbery, ask your precinct for a victim advocate.
