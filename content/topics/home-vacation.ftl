### Homes that stand empty while people travel

home-vacation = Your home while you are away
    .summary = Make your home look lived in while you travel, and wait to post about the trip.
    .keywords = going on vacation, vacation, vacaton, going away, out of town, away for the holidays, traveling, trip, visiting family abroad, empty house, empty apartment, nobody home, house sitter, watch my house, light timer, lights on timer, hold mail, stop mail, posting vacation photos, spare key

home-vacation-how = How thieves do it: Thieves look for homes where no one seems to be in. They notice full mailboxes, packages at the door, lights that do not change, and posts about a trip.
    .short = A full mailbox tells thieves that no one is home.
home-vacation-lights = Put some lights on timers, so that they turn on and off at different hours. If one light stays on day after day, a thief can guess that you are away.
    .short = A home that stays dark looks empty. Put lights on timers.
# Hold Mail: the name of the service at the post office.
home-vacation-mail = Ask a neighbor you trust to take in your mail and packages each day. Or ask the Postal Service to hold your mail, for 3 to 30 days. The service is called Hold Mail.
    .short = Going away? Have a neighbor take in mail and packages.
home-vacation-posts = Wait until you are back home to post plans and photos of your trip. Posts can show strangers that your home is empty. Ask your family to wait, too.
    .short = Posts about your trip can tell thieves that you are away.
home-vacation-lock = Before you travel, lock all doors and windows, also upstairs and at the fire escape. Fasten air conditioners to the window, so that they cannot be pushed in. Put ladders away.
    .short = Thieves climb in by windows. Lock them before you travel.
home-vacation-valuables = Do not leave large amounts of cash, gold or jewelry in an empty home. Keep them in a bank or a safe deposit box while you are away.
    .short = Do not leave cash or gold in an empty home.
home-vacation-neighbor = Leave your spare key with someone you trust, not under the mat or in the mailbox. Ask them to look at your home from outside. If a door is forced open, they should stay out and call { -contact-emergency }.
    .short = Neighbor's door forced open? Stay out. Call { -contact-emergency }.
home-vacation-alert = Does a camera or a neighbor warn you of a break-in? In the U.S., call { -contact-emergency }. Say at once that it is in New York City, and give the address. Abroad? Ask someone in New York to call. Ask no one to go in.
    .short = Break-in while you travel? Ask someone in NYC to call { -contact-emergency }.
home-vacation-back = Back from a trip, and a door is forced open or a window is broken? Do not go in. Someone may still be inside. Go to a neighbor or a store, and call { -contact-emergency }.
    .short = Back home to a forced door? Do not go in. Call { -contact-emergency }.
home-vacation-help = Was your home broken into while you were away? Call { -contact-emergency }. Stay out and touch nothing until the police come. If cards or checks are gone, tell your bank right away. Then list what is gone and change the locks.
    .short = Broken into while you were away? Stay out. Call { -contact-emergency }.
