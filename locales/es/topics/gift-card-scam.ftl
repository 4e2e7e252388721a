### Gift card scams

gift-card-scam = Estafas con tarjetas de regalo
    .summary = Si alguien le exige que pague con tarjetas de regalo, es una estafa.
    .keywords = tarjeta de regalo, gift card, gif card, tarjeta prepagada, raspar la tarjeta, número de la tarjeta de regalo, me piden el código de la tarjeta, pagar una multa con tarjetas, mi jefe me pide tarjetas, me pidieron tarjetas, me piden pagar con tarjetas de regalo, tarjeta de Apple, tarjeta de Google Play, tarjeta de Amazon

gift-card-scam-how = Así funciona esta estafa: por teléfono o por mensaje le dicen que usted debe dinero, o que alguien necesita ayuda urgente. Le dicen que compre tarjetas de regalo y dé los números. Con esos números, el estafador se lleva el dinero.
    .short = Si alguien le dice que compre tarjetas de regalo para pagar, es una estafa.
gift-card-scam-demand = Si alguien le dice que pague con tarjetas de regalo, no lo haga. Es una estafa, no importa quién diga ser.
    .short = Si le piden pagar con tarjetas de regalo, es una estafa.
gift-card-scam-numbers = No le lea a nadie el número ni el PIN de una tarjeta de regalo, y no mande fotos de la tarjeta. Con esos números, un estafador puede llevarse el dinero en minutos.
    .short = No comparta el número ni el PIN de una tarjeta de regalo.
gift-card-scam-pressure = Los estafadores le apuran, no le dejan colgar y le dicen a qué tienda ir. Cuelgue y hable con alguien de confianza.
    .short = Si le llaman y le apuran para que pague, cuelgue.
gift-card-scam-boss = ¿Le llegó un mensaje de su jefe pidiendo tarjetas de regalo? Antes de comprar nada, llame a su jefe a un número que usted ya conozca.
    .short = Si su jefe le pide tarjetas de regalo, confirme por teléfono antes de comprar.
gift-card-scam-keep = ¿Ya le pagó a un estafador con una tarjeta de regalo? Guarde la tarjeta y el recibo. Llame de inmediato a la compañía que emitió la tarjeta, al teléfono que viene en ella, y pida que le devuelvan el dinero.
    .short = Si ha pagado a un estafador con una tarjeta de regalo, llame al teléfono que viene en la tarjeta.
gift-card-scam-report = Denuncie las estafas con tarjetas de regalo en { -contact-report-fraud } y en su comisaría. Le puede pasar a cualquiera, y su denuncia ayuda a proteger a los demás.
    .short = Denuncie estafas con tarjetas de regalo: { -contact-report-fraud }
gift-card-scam-cashier = En la tienda, mire bien la tarjeta de regalo antes de comprarla. Si la parte de atrás parece abierta o raspada, no la compre. Avise en la caja y compre una en otra tienda.
    .short = Si la tarjeta de regalo parece abierta o raspada, no la compre.
