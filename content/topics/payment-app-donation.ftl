### Payment app donation scams

payment-app-donation = Payment app donation scams
    .summary = A stranger asks for a small donation and wants to type on your phone. Keep the phone in your hand.
    .keywords = donation scam, basketball donation, basketball team scam, basketball fundraiser, fund raiser, fundraising scam, sports team donation, uniforms donation, asked for my phone, let me type it in, borrow your phone, took my phone and sent money, Zelle donation, Venmo donation, Cash App donation, cashapp scam, Apple Pay donation, fake charity street, park scam, money sent from my phone

payment-app-donation-how = How this scam works: A stranger asks for a small donation for a team, a school or a charity. Then the stranger offers to type on your phone, and sends a large sum from your payment app.
    .short = A stranger with your phone can send your money away.
payment-app-donation-limits = Put a separate PIN on your bank and payment apps. Turn on two-step login. Set a low limit for each payment, if the app lets you.
    .short = Put a PIN and a low limit on your payment apps.
payment-app-donation-keep = Asked for a donation by payment app? Do not hand over your phone, not even to type a name. Keep it in your own hand. You can say no and walk away. If someone grabs the phone, let go.
    .short = Asked for a donation? Do not hand over your phone.
payment-app-donation-not-received = A stranger says that your donation did not arrive, and offers to fix it on your phone? Do not hand over the phone. Walk away, and check the payment yourself.
    .short = Told "It did not arrive"? Do not hand over your phone.
payment-app-donation-distract = One stranger talks to you while another asks for your phone? It may be a trick to make you look away. Keep your phone in your hand and leave.
    .short = One talks, another asks for your phone? Say no and walk away.
payment-app-donation-give = Do you want to help a team or a charity? Look it up yourself and give on its own website. An honest group can wait until you have checked.
    .short = Want to donate? Give later, on the group's own website.
payment-app-donation-danger = Does someone grab your phone or threaten you? Let go, and do not chase. Get to a safe place and call { -contact-emergency } from any phone.
    .short = Phone grabbed? Let go. Do not chase. Call { -contact-emergency }.
payment-app-donation-check = Did a stranger hold your phone? Look at your bank and payment apps at once. If the phone has no connection, turn off airplane mode. If an app is gone, call your bank.
    .short = A stranger held your phone? Check your bank apps at once.
payment-app-donation-bank = Money sent from your phone by someone else? Call your bank or payment app company at once, at the number on your card or in the app. Say you did not send it, and ask to stop the payment.
    .short = Someone sent money from your phone? Call your bank at once.
payment-app-donation-report = Money sent from your phone by a stranger? Call your bank, then report it at your precinct. Keep the payment record. Is the person near, or were you threatened or hurt? Do not follow. Call { -contact-emergency }.
    .short = Thief who used your phone still near? Do not follow. Call { -contact-emergency }.
