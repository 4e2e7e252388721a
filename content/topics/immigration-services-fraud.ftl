### Immigration services fraud

immigration-services-fraud = Immigration services fraud
    .summary = Get immigration help only from people allowed to give it.
    .keywords = notario, notary, green card, work permit, papers, visa, immigration lawyer, fake lawyer, asylum, consultant

immigration-services-fraud-not-a-lawyer = In the United States a notary public is not a lawyer and cannot give legal advice. For advice, go to a lawyer or an accredited representative.
    .short = A notary public is not a lawyer.
immigration-services-fraud-contract = Before you pay, get a written contract in a language you understand. It must list each service and its price.
    .short = Get a written contract before you pay.
immigration-services-fraud-blank-forms = Do not sign a blank form, or a form with something untrue in it. You are responsible for what you sign.
    .short = Do not sign a blank or false form.
immigration-services-fraud-originals = Keep your original documents. Give copies, and ask for a copy of each form that is filed for you.
    .short = Keep your originals and give copies.
immigration-services-fraud-promises = No one can promise you a visa, a green card or a faster answer. A promise like that is a warning sign.
    .short = A promised result is a warning sign.
immigration-services-fraud-receipt = Ask for a receipt each time you pay, with the name and address of the business. Avoid paying in cash.
    .short = Get a receipt each time you pay.
immigration-services-fraud-help = For free, safe legal help with immigration, call { -contact-immigration-legal-help-name }: { -contact-immigration-legal-help }.
    .short = Free legal help: { -contact-immigration-legal-help }
immigration-services-fraud-report = Cheated? You can report it whatever your immigration status. Call { -contact-city-services } or go to your precinct.
    .short = Report it: call { -contact-city-services } or go to your precinct.
