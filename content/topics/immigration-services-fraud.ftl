### Immigration services fraud

immigration-services-fraud = Immigration services fraud
    .summary = Get immigration help only from people allowed to give it.
    .keywords = notario, notary, green card, work permit, papers, visa, immigration lawyer, fake lawyer, asylum, consultant

immigration-services-fraud-how = How this scam works: Someone who is not a lawyer sells legal help and promises a green card. You pay. Then nothing is filed, or a false form that can hurt your case. Some show a fake judge on a video call.
    .short = A fake lawyer can take your money and hurt your case.
immigration-services-fraud-not-a-lawyer = In the United States, being a notary public does not make someone a lawyer. For legal advice, go to a lawyer or to a representative accredited by the U.S. Department of Justice.
    .short = Being a notary public does not make someone a lawyer.
immigration-services-fraud-contract = Before you pay someone who is not a lawyer, get a written contract in a language you understand. It must list each service and its price. In most cases you can cancel within three business days.
    .short = Immigration help: first get a written contract.
immigration-services-fraud-blank-forms = Do not sign a blank form, or a form with something untrue in it. You are responsible for what you sign.
    .short = Do not sign a blank or false form.
immigration-services-fraud-originals = Keep your original documents. Give copies, and ask for a copy of each form that is filed for you.
    .short = Keep your original documents. Give copies.
immigration-services-fraud-promises = No one can promise you a visa or a green card. A promise like that is a warning sign.
    .short = Promised a green card? That is a warning sign.
immigration-services-fraud-receipt = Ask for a receipt each time you pay, with the name and address of the business. Avoid paying in cash.
    .short = Get a receipt each time you pay.
immigration-services-fraud-help = For free information on immigration and where to find legal help, call { -contact-immigration-legal-help-name }: { -contact-immigration-legal-help }.
    .short = Free information on immigration: { -contact-immigration-legal-help }
immigration-services-fraud-report = Cheated by someone who sold you immigration help? You can report it whatever your immigration status. Call { -contact-city-services } or go to your precinct.
    .short = Lost money to an immigration scam? Call { -contact-city-services }.
