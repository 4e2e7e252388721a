### Identity theft

identity-theft = Identity theft
    .summary = Someone uses your name or numbers to get money, credit or benefits. You can act, step by step.
    .keywords = identity theft, identity thief, ID theft, identity theif, stolen identity, someone stole my identity, someone is using my name, account opened in my name, credit card in my name, loan in my name, Social Security number stolen, SSN stolen, lost Social Security card, credit freeze, freeze my credit, credit report, data breach letter, debt that is not mine, debt collector, tax return already filed

identity-theft-how = How this crime works: A thief gets your Social Security number or other data. It may come from mail, a data breach or a fake call. Then the thief opens accounts, files taxes or gets medical care in your name.
    .short = With your Social Security number, a thief can open accounts.
identity-theft-papers = Keep your Social Security card at home, in a safe place. Shred papers with your numbers before you throw them away. Take in your mail every day.
    .short = Leave your Social Security card at home in a safe place.
identity-theft-caller = A caller or a text asks for your Social Security number? Do not share it. If you think the request is real, call the office yourself, at a number you already know.
    .short = A caller wants your Social Security number? Hang up.
# Credit bureaus keep the record of a person's debts and payments. To freeze credit: to close that record to others.
identity-theft-freeze = Freeze your credit, and your child's. Ask all three credit bureaus: Equifax, Experian and TransUnion. It is free. It makes it hard for a thief to open accounts. Lift the freeze when you apply for credit.
    .short = A credit freeze is free. It can keep a thief out.
identity-theft-taxes = A thief can file a tax return in your name to get the refund. You can ask the IRS for an Identity Protection PIN. It helps keep others from filing with your number.
    .short = An IRS Identity Protection PIN helps protect your refund.
identity-theft-signs = Got a bill for something you did not buy? A call about a debt that is not yours? Did your usual mail stop? These can be signs of identity theft. Check your bank accounts and credit reports.
    .short = A bill or debt that is not yours? It may be identity theft.
identity-theft-breach = A company says that your data was stolen? Go to its website yourself to check. Change your password there, and everywhere else you use the same one. If your Social Security number was taken, freeze your credit.
    .short = A company lost your data? Go to its real site to check.
identity-theft-first = Did someone use your identity? Call each company where it happened, and ask its fraud department to close or freeze the account. Then change your passwords and PINs.
    .short = Account opened in your name? Call that company right away.
identity-theft-report = Report identity theft at your precinct and ask for a free copy of the report. Companies may ask you for it. Bring any ID, bills or letters you have. You have a right to a free interpreter.
    .short = Identity stolen? Report it at your precinct, and ask for a copy.
identity-theft-help = Report identity theft to the { -contact-report-fraud-name } at { -contact-identity-theft }. You get a personal recovery plan and letters to send. It is free.
    .short = Identity stolen? Get a free plan: { -contact-identity-theft }
