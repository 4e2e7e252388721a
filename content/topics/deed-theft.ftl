### Deed theft: false or misleading papers that take a home from its owner

deed-theft = Deed theft
    .summary = Thieves use false papers to take a home from its owner. Check your deed, and get your own lawyer before you sign.
    .keywords = deed theft, deed fraud, deed scam, stolen deed, fake deed, forged deed, quitclaim deed, house stolen, stole my house, stole my mother's house, someone else owns my house, title theft, title fraud, home title lock, ACRIS, we buy houses, cash offer for my house, foreclosure scam, stop foreclosure, house in dead parent's name, inherited house

# Deed: the paper that says who owns a home. To record: to enter a paper in the city's property records.
deed-theft-how = How this crime works: A thief signs a deed with your name and records it. Or someone offers you a loan or help, and the papers that you sign transfer your home. Then the thief sells it or borrows on it.
    .short = Thieves use false papers to take homes. Check your deed.
# Notice of Recorded Document: the city's name for the alert. It is not made for co-op apartments, which have no lot of their own.
deed-theft-alert = Own a house or a condo? Sign up for the city's free alert, the Notice of Recorded Document. The city tells you when someone records a deed or mortgage on your home. Call { -contact-city-services } to ask how.
    .short = Own a house or condo? Call { -contact-city-services } for free deed theft alerts.
deed-theft-check = Look up your home in the city's property records once a year. Is there a deed or mortgage that you do not know? Or did your property tax or water bills stop? It may be deed theft. Call { -contact-city-services }.
    .short = Property tax bills stopped? It may be deed theft. Call { -contact-city-services }.
deed-theft-empty = Thieves look for empty homes. Do you own one? Have someone you trust check it often from outside, and take in the mail. Is a stranger inside, or a lock changed? Stay out and call { -contact-emergency }.
    .short = A stranger is in your empty home? Stay out. Call { -contact-emergency }.
deed-theft-heirs = Did the owner of your family's home die? Ask a lawyer how to put the home in the names of the heirs. Thieves look for homes that are still in the name of someone who died.
    .short = Is the home still in a dead relative's name? Ask a lawyer.
deed-theft-offer = A stranger offers fast cash for your home, or help to keep it? Do not sign or pay yet. Let a lawyer read the papers: one you choose yourself, not one the stranger sends.
    .short = Stranger wants your home? Ask your own lawyer before you sign.
deed-theft-mortgage = Behind on your mortgage? Call { -contact-city-services } and ask for free help for homeowners. If a stranger says, "Put your home in my name, and you can buy it back later," do not sign. It is a sign of a scam.
    .short = Behind on your mortgage? Call { -contact-city-services } for free help.
deed-theft-claim = A stranger says that your home is now theirs? Sign nothing, and do not argue at the door. Call a lawyer right away. If someone threatens you or breaks in, call { -contact-emergency }.
    .short = A stranger claims your home? Sign nothing. Call a lawyer.
deed-theft-court = Did you get court papers about your home? Do not ignore them. If you do not answer in time, a judge can decide against you. Get a lawyer at once. Call { -contact-city-services } to ask about free help.
    .short = Court papers about your home? Get a lawyer at once.
deed-theft-report = Do you think that someone took your home with a false deed? Call { -contact-city-services } at once, and ask how to report deed fraud to the Sheriff. Tell the district attorney, too. Keep all papers, and ask a lawyer what to do next.
    .short = A false deed on your home? Call { -contact-city-services } to reach the Sheriff.
