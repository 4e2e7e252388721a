### QR codes stuck on parking meters. Texts about tolls and fines: the topic toll-text. ParkNYC: the name of the city's app for parking meters; it stays in English.

parking-qr-code = Fake QR codes on parking meters
    .summary = Scammers put QR stickers on parking meters to take your card number. Pay at the meter or in the ParkNYC app.
    .keywords = QR code, parking QR code, QR code parking meter, QR code on meter, QR sticker, parking meter scam, fake parking meter, meter sticker, scan to pay, scan to pay parking, ParkNYC, Park NYC, pay for parking, fake parking app, fake parking website, scanned a QR code, quishing, barcode on parking meter, muni meter, parking garage QR code

parking-qr-code-how = How this scam works: A scammer puts a sticker with a QR code on a parking meter. The code opens a page that looks official. You type your card number there, and the scammer gets it.
    .short = Scammers use QR stickers on meters to get your card number.
parking-qr-code-scan = Does a QR code on a city parking meter tell you to pay? Do not scan it. It is a scam. The city does not take meter payments by QR code.
    .short = QR code to pay on a city parking meter? It is a scam.
parking-qr-code-pay = To pay at a parking meter in New York City, use the meter itself or the official ParkNYC app. Do not pay through a QR sticker, a link or an ad.
    .short = QR stickers can be fake. Use the meter or the ParkNYC app.
parking-qr-code-app = Get the ParkNYC app before you need it. Search for it in the app store of your phone. Do not get a parking app from a QR code, a web ad or a text. Those can be fake.
    .short = Parking apps from ads can be fake. Use your app store.
parking-qr-code-garage = In a private lot or garage, a fake sticker can cover the real QR code. If you can, pay at the machine or the booth. If you scan, read the web address before you pay.
    .short = Parking lot QR codes can be fake. Pay at the machine.
parking-qr-code-page = Did you scan a QR code on a city parking meter? Close the page, and do not enter your card. An odd address, or a price not in dollars, is a sign of a scam. But a fake page can look right, too. Pay at the meter.
    .short = Scanned a QR code on a meter? Do not enter your card number.
parking-qr-code-sticker = Found a QR sticker on a city parking meter? Do not scan it. Note the street and the meter number, and report it to the city at { -contact-city-services }. Your report can protect other drivers.
    .short = QR sticker on a meter? Do not scan. Tell { -contact-city-services }.
parking-qr-code-paid = Did you enter your card number after you scanned a QR code on a meter? Call your bank at once, at the number on your card. Ask for a new card. Your parking is still not paid, so pay the meter too.
    .short = Paid through a QR code on a meter? Call your bank at once.
parking-qr-code-password = Did a parking QR code make you enter a password or install an app? From another device, change that password everywhere you use it, and call your bank. Take photos of the app, then remove it.
    .short = QR page took your password? Change it on another device.
parking-qr-code-report = Lost money or card data to a parking QR code? It can happen to anyone. After you call your bank, report it to your precinct and at { -contact-report-fraud }. Keep photos of the sticker and the page.
    .short = Lost money to a QR code? Call your bank, then your precinct.
