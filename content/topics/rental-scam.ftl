### Rental scams

rental-scam = Rental scams
    .summary = Scammers rent out homes that are not theirs. See the home and check the owner before you pay.
    .keywords = rental scam, apartment scam, appartment scam, fake apartment, fake listing, fake landlord, fake broker, fake lease, room for rent, roommate wanted, sublet, Craigslist apartment, Zillow scam, first month's rent, deposit for an apartment, keys do not work, landlord out of the country, apartment deposit scam, lost my deposit, cheap rent

rental-scam-how = How this scam works: A scammer copies the photos of a real home. The scammer puts them in a new ad with a low rent, and wants a deposit fast. Once you pay, the scammer is gone.
    .short = A low rent and a fast deposit? It may be a fake ad.
rental-scam-see = See the home inside before you pay anything. Go in the daytime, and take someone with you. If you cannot go, ask someone you trust to see it for you.
    .short = Renting a home? See it inside before you pay.
rental-scam-search = Search online for the address and the photos in the ad. Do you find the same home with another owner, or at another rent? It may be a scam.
    .short = Same home online with another owner? It may be a scam.
rental-scam-owner = Keys and a lease are not proof. Some scammers have both. Before you pay, check who owns the home in the city's property records. Call { -contact-city-services } to ask how.
    .short = Keys and a lease are not proof. Check who owns the home.
# The license of the agent, from the New York Department of State. Scammers also use the name of a real agent.
rental-scam-agent = Real estate agents in New York need a state license. Look up the agent's name on the state's website. Then call the agent's office at a number you find yourself, since scammers use real names.
    .short = Real estate agent? Check the license before you pay.
rental-scam-private-data = See the home and check the owner first. Until then, do not send your Social Security number, bank details or a photo of your ID. A scammer can use them to steal your identity.
    .short = Do not send ID or bank details for a home you have not seen.
rental-scam-excuse = Does a landlord say, "I am abroad, send a deposit and I will mail you the keys"? Or, "Pay now, or someone else gets it"? Do not pay. These can be signs of a scam.
    .short = "Owner" cannot show the home but wants money? Do not pay.
rental-scam-payment = Told to pay for a home by gift card or cryptocurrency? It is a scam. Cash, wire transfers and payment apps are hard to get back. Check the owner first, pay in a way that leaves a record, and get a receipt.
    .short = Told to pay rent by gift card or crypto? It is a scam.
rental-scam-paid = Paid a fake landlord? Call your bank or payment company at once. Say that it was a scam, and ask for your money back. Keep the ad, the messages and the receipt.
    .short = Paid a fake landlord? Call your bank at once.
rental-scam-help = Report a rental scam to your precinct, at { -contact-report-fraud } and to the website with the ad. Do not go to meet the scammer. It can happen to anyone. Are you in danger? Call { -contact-emergency }.
    .short = Report rental scams: your precinct, { -contact-report-fraud }
