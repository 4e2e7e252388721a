### Contractors who take money for repairs and do little or nothing

home-contractor = Home repair scams
    .summary = Check the license and get a written contract before you pay for home repairs.
    .keywords = home repair scam, contractor scam, contracter, contractor took my money, contractor disappeared, contractor never finished, fake contractor, unlicensed contractor, handyman scam, roofing scam, roofer at the door, driveway paving, blacktop, leftover materials, home improvement, renovation, bathroom remodel, kitchen remodel, contractor wants cash, bad repair work

# Contractor: a person or company that you hire to build or repair.
home-contractor-how = How this scam works: A stranger says that your roof or driveway needs work right now. The price is low, but only today. The stranger takes your money and disappears, or does bad work and wants more.
    .short = Stranger says your roof needs work now? It may be a scam.
home-contractor-door = Someone at your door offers repairs with materials "left over from another job"? That is a sign of a scam. Say no and close the door. Do not let a stranger in or onto your roof.
    .short = Stranger offers repairs at your door? Say no.
# Plumbers and electricians have licenses of another kind.
home-contractor-license = Before you hire a contractor, call { -contact-city-services }. Ask if the contractor has a city license, and if there are complaints. A license number on a truck or a business card is not proof.
    .short = Hiring a contractor? Call { -contact-city-services } to check the license.
home-contractor-contract = Get a written contract before you pay. It must say what work will be done, when, and for what price. Did you agree in another language? The city says that you must get the contract in English and in that language.
    .short = Do not pay a contractor before you have a written contract.
home-contractor-cancel = Changed your mind after you signed a contract for home repairs? In most cases, you can cancel within 3 business days. The contract must come with a form for this. Cancel in writing, and keep a copy.
    .short = Signed for repairs? You often have 3 business days to cancel.
home-contractor-pay = Do not pay the full price before the work is done. Pay step by step, as each part is finished. Use a check or a credit card, and get receipts. A contractor wants only cash? Find another one.
    .short = Contractor wants all the money first? Do not pay.
home-contractor-loan = A contractor offers you a loan for the repairs? Do not sign in a hurry. If you cannot pay back such a loan, you may lose your home. Let a lawyer you choose yourself read the papers.
    .short = Contractor offers a loan? It can put your home at risk.
home-contractor-danger = A contractor threatens you or does not leave your home? Get to a safe place and call { -contact-emergency }. Do not go to the bank with anyone who wants money from you.
    .short = Contractor threatens you or will not leave? Call { -contact-emergency }.
home-contractor-paid = Paid a contractor who did not do the work? Call your bank or card company right away, and ask how to get the money back. Keep the contract, receipts and messages. Take photos of the work.
    .short = Paid for repairs that were not done? Call your bank now.
home-contractor-help = Did a contractor take your money and disappear? Call { -contact-city-services } to file a complaint. If the contractor has a city license, a city fund may pay some of it back. Also tell your precinct and { -contact-report-fraud }.
    .short = Contractor took your money? Call { -contact-city-services } to file a complaint.
