### Investment scams

investment-scam = Estafas de inversión
    .summary = Un desconocido se hace su amigo por internet y quiere que usted invierta. Las ganancias que se ven en la pantalla son falsas.
    .keywords = estafa de inversión, inversion falsa, estafa de criptomonedas, estafa cripto, estafa de bitcoin, cajero de bitcoin, mensaje equivocado, número equivocado, aplicación de inversión falsa, plataforma falsa, no puedo retirar mi dinero, me cobran por retirar, pagar impuesto para retirar, grupo de Telegram, grupo de WhatsApp para invertir, duplicar mi dinero, estafa piramidal, forex, USDT

investment-scam-how = Así funciona esta estafa: un desconocido le escribe como por error y se hace su amigo. Más adelante le enseña a invertir. Una aplicación muestra grandes ganancias, pero son falsas, y su dinero ya no está.
    .short = ¿Una nueva amistad de internet le aconseja invertir? Puede ser una estafa.
investment-scam-wrong-number = ¿Un desconocido le manda un mensaje que era para otra persona y quiere conversar? No conteste. Así puede empezar una estafa de inversión.
    .short = ¿Le escriben por error y quieren hacerse amigos? No conteste.
investment-scam-advice = No invierta por lo que diga un grupo de chat o alguien a quien solo conoce por internet. ¿Grandes ganancias sin riesgo? Ninguna persona honrada puede prometer eso. Hable antes con alguien de confianza.
    .short = ¿Alguien a quien solo conoce por internet le aconseja invertir? Diga que no.
investment-scam-check = Busque al corredor de bolsa (broker) en BrokerCheck, un servicio gratis en internet. Luego llame a la compañía a un número que busque por su cuenta. Los estafadores usan los nombres de corredores reales.
    .short = ¿Le piden invertir? Llame a la empresa a un teléfono que usted busque por su cuenta.
investment-scam-fee = ¿Le dicen que pague un impuesto o un cargo para poder sacar su dinero? No pague. Es señal de una estafa. Que al principio le hayan dado un pago pequeño no prueba que sea de verdad.
    .short = ¿Pagar un cargo para sacar su propio dinero? Puede ser una estafa.
investment-scam-cash = Si alguien de internet le dice que meta efectivo en un cajero de criptomonedas, no lo haga. Es señal de una estafa. ¿Viene un desconocido a recoger su efectivo? No abra la puerta. Llame al { -contact-emergency }.
    .short = Si le dicen que meta efectivo en un cajero de criptomonedas, puede ser una estafa.
investment-scam-paid = ¿Puso dinero en una inversión falsa? No mande más. Llame de inmediato a su banco o a la compañía que usó para pagar, y diga que fue una estafa. Guarde los mensajes, los nombres y los números de cuenta.
    .short = Si ha puesto dinero en inversiones falsas, llame enseguida a su banco.
investment-scam-recovery = Después de una pérdida, alguien puede ofrecerle recuperar su dinero a cambio de un pago. Puede ser una segunda estafa. La policía no cobra por investigar un delito.
    .short = ¿Le cobran por recuperar su dinero perdido? Puede ser otra estafa.
investment-scam-support = Perder los ahorros en una estafa puede doler mucho. No es culpa suya. ¿Piensa en hacerse daño? Llame al { -contact-crisis-lifeline }, de día o de noche. ¿Está en peligro ahora mismo? Llame al { -contact-emergency }.
    .short = Si ha perdido sus ahorros y no ve salida, llame al { -contact-crisis-lifeline } a cualquier hora.
investment-scam-help = Denuncie pronto la estafa de inversión, en su comisaría y en el { -contact-internet-crime-name }: { -contact-internet-crime }. Una denuncia rápida puede ayudar a rastrear el dinero. Le puede pasar a cualquiera.
    .short = Denuncie pronto las estafas de inversión: { -contact-internet-crime }
