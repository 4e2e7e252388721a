### Recovery scams

recovery-scam = Estafas de recuperación
    .summary = Si usted perdió dinero, alguien puede ofrecerle recuperarlo a cambio de un pago. Puede ser una segunda estafa.
    .keywords = estafa de recuperación, recuperar mi dinero, recuperar dinero de una estafa, recuperar lo que me estafaron, hacker de criptomonedas, agente de recuperación, hacker para recuperar dinero, contratar un hacker, experto en recuperación, abogado para recuperar dinero, abogado de estafas, me estafaron dos veces, me volvieron a estafar, me cobran por devolverme el dinero, impuesto para liberar el dinero, departamento de reembolsos, reembolso de la FTC, FBI falso, IC3 falso, página falsa del FBI

recovery-scam-how = Así funciona esta estafa: los estafadores venden listas de personas que perdieron dinero. Luego alguien dice que es agente, abogado o experto y promete recuperarlo. Usted paga una cuota, y ese dinero también se pierde.
    .short = Si ha perdido dinero en una estafa, puede llamarle un segundo estafador.
recovery-scam-expect = ¿Perdió dinero en una estafa? Cuente con que le llamen o le escriban desconocidos para ofrecerle ayuda. Tal vez sepan su nombre y cuánto perdió. Eso no prueba que sean de verdad.
    .short = ¿Un desconocido le ofrece recuperar dinero perdido? Puede ser una estafa.
recovery-scam-fee = Si alguien ofrece recuperar el dinero que usted perdió, pero antes pide una cuota, un impuesto o un pago, no pague. Puede ser una segunda estafa, le pongan el nombre que le pongan a ese cobro.
    .short = ¿Le dicen que pague antes para recuperar dinero perdido? Puede ser una estafa.
recovery-scam-office = ¿Alguien de la “policía”, del “FBI” o de la “FTC” quiere cobrarle por devolverle su dinero? Es una estafa, aunque le dé un número de caso. Cuelgue. Esas oficinas no cobran por devolverle su dinero.
    .short = ¿“Policía” o “FBI” cobran por devolver dinero? Es una estafa.
recovery-scam-expert = Desconfíe de anuncios y comentarios de “expertos” o “hackers” que dicen que recuperan criptomonedas perdidas. Pueden cobrarle y desaparecer. Ninguna persona honrada puede prometer que usted las recuperará.
    .short = ¿Un supuesto hacker le ofrece recuperar sus criptomonedas? Puede ser una estafa.
recovery-scam-lawyer = ¿Un “abogado” que usted no conoce ni buscó le ofrece recuperar el dinero perdido? No conteste. Los estafadores se hacen pasar por abogados, con papeles que parecen de verdad. Si quiere un abogado, elíjalo usted.
    .short = ¿Un “abogado” le busca por el dinero que perdió? No conteste.
recovery-scam-data = Si alguien llama para “devolverle” su dinero y quiere su usuario y clave del banco, su número de Seguro Social o el control de su computadora, es una estafa. Cuelgue. Con eso, quien llama puede quitarle más dinero.
    .short = Si le llaman y piden su clave del banco con el cuento de devolverle dinero, es una estafa.
recovery-scam-site = ¿Va a denunciar ante el FBI un delito de internet? Escriba usted la dirección completa: { -contact-internet-crime }. No toque anuncios en un buscador. Los estafadores copian la página para robarle sus datos. La verdadera no pide pagos.
    .short = Para denunciar ante el FBI un delito de internet, escriba usted { -contact-internet-crime } letra por letra.
recovery-scam-paid = ¿Le pagó a un estafador que prometía recuperar su dinero? No mande más. Llame enseguida a su banco o compañía de pagos, al número que está en su tarjeta o en la aplicación. Diga que fue una estafa. Guarde los mensajes y los recibos.
    .short = Si ha pagado por recuperar dinero perdido, no vuelva a pagar y llame a su banco.
recovery-scam-help = Denuncie gratis la estafa de recuperación en su comisaría y en { -contact-report-fraud }. La estafa no es culpa suya. ¿Piensa en hacerse daño? Llame al { -contact-crisis-lifeline }, de día o de noche. ¿Está en peligro ahora? Llame al { -contact-emergency }.
    .short = Reporte gratis estafas de recuperación: { -contact-report-fraud }
