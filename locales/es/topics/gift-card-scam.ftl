### Gift card scams

gift-card-scam = Estafas con tarjetas de regalo
    .summary = Si alguien le exige que pague con tarjetas de regalo, es una estafa.
    .keywords = tarjeta de regalo, tarjetas de regalo, gift card, tarjeta prepagada, raspar la tarjeta, número de la tarjeta, PIN, pagar una multa, mi jefe me pide tarjetas, me pidieron tarjetas, estafa, estafador, fraude

gift-card-scam-demand = ¿Alguien le dice que pague con tarjetas de regalo? Deténgase. Es una estafa, no importa quién diga ser.
    .short = ¿Le piden pagar con tarjetas de regalo? Es una estafa.
gift-card-scam-numbers = No le lea a nadie el número de la tarjeta ni el PIN, y no mande fotos de la tarjeta. Con esos números, un estafador puede llevarse el dinero en minutos.
    .short = No comparta el número de la tarjeta ni el PIN.
gift-card-scam-pressure = Los estafadores le apuran, no le dejan colgar y le dicen a qué tienda ir. Cuelgue y hable con alguien de confianza.
    .short = ¿Le apuran? Cuelgue y hable con alguien de confianza.
gift-card-scam-boss = ¿Le llegó un mensaje de su jefe pidiendo tarjetas de regalo? Antes de comprar nada, llame a su jefe a un número que usted ya conozca.
    .short = Antes de comprar, llame a su jefe para confirmarlo.
gift-card-scam-keep = ¿Ya pagó? Guarde la tarjeta y el recibo. Llame de inmediato a la compañía que emitió la tarjeta y pida que le devuelvan el dinero.
    .short = Guarde tarjeta y recibo. Llame a la compañía que la emite.
gift-card-scam-report = Denuncie la estafa en { -contact-report-fraud } y en su comisaría. Le puede pasar a cualquiera, y su denuncia ayuda a proteger a los demás.
    .short = Denúnciela: { -contact-report-fraud }
gift-card-scam-cashier = En la tienda, mire bien la tarjeta antes de comprarla. Si la parte de atrás parece abierta o raspada, tome otra y avise en la caja.
    .short = Revise si hay señales de que abrieron la tarjeta.
