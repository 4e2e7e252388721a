### Payment app donation scams

payment-app-donation = Estafas de donaciones por aplicación de pago
    .summary = Un desconocido pide una pequeña donación y quiere escribir en el teléfono de usted. Téngalo en su propia mano.
    .keywords = estafa de donación, donación para equipo de basketball, basquetbol, baloncesto, muchachos pidiendo donación, donación para uniformes, colecta en la calle, recaudar fondos, me pidieron el teléfono, me pidió prestado el celular, le presté el celular, agarró mi celular y mandó dinero, mandaron dinero desde mi celular, donación por Zelle, Zel, Venmo, Cash App, Apple Pay, caridad falsa, estafa en el parque

payment-app-donation-how = Así funciona esta estafa: un desconocido pide una pequeña donación para un equipo, una escuela o una obra de caridad. Luego se ofrece a escribir en el teléfono de usted y manda una suma grande desde su aplicación de pago.
    .short = Si un desconocido tiene en la mano el teléfono de usted, puede llevarse su dinero.
payment-app-donation-limits = Ponga un PIN aparte en sus aplicaciones del banco y de pago. Active el inicio de sesión en dos pasos (verificación en dos pasos). Si la aplicación lo permite, fije un límite bajo para cada pago.
    .short = Ponga un PIN y un límite bajo en sus aplicaciones de pago.
payment-app-donation-keep = ¿Le piden una donación por aplicación de pago? No entregue su teléfono, ni siquiera para que escriban un nombre. Téngalo en su propia mano. Puede decir que no e irse. Si alguien trata de arrebatárselo, suéltelo.
    .short = ¿Le piden una donación? No entregue su teléfono.
payment-app-donation-not-received = Si un desconocido dice que la donación de usted no llegó y se ofrece a arreglarlo en su teléfono, no se lo entregue. Aléjese y revise usted el pago.
    .short = Si le dicen “La donación no llegó”, no entregue su teléfono.
payment-app-donation-distract = ¿Un desconocido le habla mientras otro le pide el teléfono? Puede ser un truco para que usted mire a otro lado. Tenga el teléfono en la mano y váyase.
    .short = ¿Uno le habla y otro le pide el teléfono? Diga que no y aléjese.
payment-app-donation-give = ¿Quiere ayudar a un equipo o a una obra de caridad? Búsquelos usted en internet y done en la página del propio grupo. Un grupo honrado puede esperar hasta que usted lo compruebe.
    .short = ¿Quiere donar? Hágalo luego, en la página del propio grupo.
payment-app-donation-danger = ¿Alguien le arrebata el teléfono o le amenaza? Suelte el teléfono y no persiga a nadie. Vaya a un lugar seguro y llame al { -contact-emergency } desde cualquier teléfono.
    .short = ¿Le arrebatan el teléfono? Suéltelo, no persiga a nadie y llame al { -contact-emergency }.
payment-app-donation-check = ¿Un desconocido tuvo su teléfono en la mano? Revise enseguida sus aplicaciones del banco y de pago. Si el teléfono no tiene conexión, quite el modo avión. Si falta una aplicación, llame a su banco.
    .short = ¿Un desconocido tuvo su teléfono en la mano? Revise ya sus apps del banco.
payment-app-donation-bank = ¿Otra persona mandó dinero desde su teléfono? Llame enseguida a su banco o a la compañía de la aplicación de pago, al número que está en su tarjeta o en la aplicación. Diga que usted no lo mandó y pida que detengan el pago.
    .short = ¿Otra persona ha mandado dinero desde su teléfono? Llame ya a su banco.
payment-app-donation-report = ¿Un desconocido mandó dinero desde su teléfono? Llame a su banco y luego denúncielo en su comisaría. Guarde el comprobante del pago. ¿Sigue cerca el ladrón, o a usted le amenazaron o le hirieron? No lo siga. Llame al { -contact-emergency }.
    .short = ¿Siguen cerca los ladrones que usaron su teléfono? No los siga. Llame al { -contact-emergency }.
