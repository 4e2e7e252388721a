### Job scams

job-scam = Job scams
    .summary = A real job pays you. If someone wants your money before you work, stop and check.
    .keywords = job scam, fake job, fake job offer, job offer text, job offer WhatsApp, work from home, remote job scam, part time job text, easy money job, task scam, rate products, product boosting, Indeed scam, LinkedIn recruiter, fake recruiter, employment agency, pay for training, mystery shopper, reshipping job, job check bounced

job-scam-how = How this scam works: A text or an ad offers easy work for good pay. Then a fake boss asks for a fee, for your personal data or for your own money. There is no job.
    .short = Easy work and good pay by text? It may be a scam.
job-scam-fee = A new boss wants you to pay them for the job, for training or for supplies before you start? Do not pay. An honest employer does not charge you to hire you.
    .short = A new boss wants you to pay before you start? Do not pay.
# "Workforce1" is the name of the city's free job centers and stays in English.
job-scam-agency = The city says that an employment agency may not charge you before it places you in a job. Call { -contact-city-services } to check its license, or to ask for free help at a Workforce1 Career Center.
    .short = Job agency wants money first? Call { -contact-city-services }.
job-scam-check = Check a job before you send your Social Security number, bank details or ID. Call the company at a number from its own website, not from the ad or message.
    .short = New job offer? Check the company before you send your ID.
job-scam-text = Did a stranger text you about a job you did not ask for? Do not reply. Scammers use the names of real companies.
    .short = A text about a job you did not ask for? Do not reply.
job-scam-task = An app says that you earned money for likes or ratings, but you must deposit money to get it? Stop. The earnings are fake, and you would lose your deposit.
    .short = Told to deposit money to get your pay? It is a scam.
job-scam-fake-check = A new boss sends you a check and tells you to send part of the money to someone? It is a scam. The check is fake, and you would owe the bank. Already deposited it? Tell your bank today.
    .short = New boss sends a check, wants part of it back? It is a scam.
job-scam-packages = A job where you receive money or packages at home, and send them to others? Say no. They may be stolen, and you could get into legal trouble. Already did it? Stop, keep the messages, and tell your bank.
    .short = A job to send packages from home? They may be stolen.
job-scam-paid = Lost money to a fake job? Send no more, and call your bank or payment company at once. If packages came to your home, call the { -contact-postal-inspectors-name }: { -contact-postal-inspectors }.
    .short = Lost money to a fake job? Call your bank at once.
job-scam-help = Report a job scam to your precinct and at { -contact-report-fraud }. It can happen to anyone. Does someone threaten you, or keep you at a job by force? Call { -contact-emergency }.
    .short = Report job scams: your precinct, { -contact-report-fraud }
