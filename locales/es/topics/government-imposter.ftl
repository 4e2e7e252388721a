### Government imposters

government-imposter = Estafadores que se hacen pasar por el gobierno
    .summary = Si le llaman, le amenazan y le exigen dinero, no es el gobierno.
    .keywords = IRS falso, Seguro Social falso, policía falso, llamada de impuestos, los taxes, llamada del gobierno, me amenazan con arrestarme, orden de arresto, número de placa, número falso, identificador de llamadas falso, hacerse pasar, impostor, suplantación, estafa del IRS, me llamó la policía, policía me pide dinero

government-imposter-how = Así funciona esta estafa: alguien llama y dice ser de una oficina del gobierno o de la policía. Le dice que usted debe dinero o que su nombre está relacionado con un delito. Después viene la amenaza: o paga ya, o le arrestan.
    .short = Si le llaman y le dicen “pague o le arrestan”, es una estafa.
government-imposter-caller-id = El nombre y el número que ve en su teléfono pueden ser falsos. Una llamada que parece de una oficina del gobierno puede venir de un estafador.
    .short = El nombre o número de quien llama puede ser falso. No se fíe.
government-imposter-hang-up = Si alguien llama y le amenaza con un arresto o le exige dinero, cuelgue. No es mala educación. Después, averigüe por su cuenta con la oficina si es cierto.
    .short = Si le llaman, le amenazan y le exigen dinero, cuelgue.
government-imposter-look-up = Para comprobar una llamada así, busque por su cuenta el número de la oficina y llame. No use ningún número ni enlace que le haya dado quien le llamó.
    .short = Busque por su cuenta el número de la oficina del gobierno.
government-imposter-payment = Ninguna oficina del gobierno llama para exigir que le pague con tarjetas de regalo, criptomonedas o aplicaciones de pago. Quien le exija eso por teléfono es un estafador.
    .short = Si le llaman y le exigen tarjetas de regalo o criptomonedas, es una estafa.
government-imposter-personal-data = No le dé su número de Seguro Social, su cuenta de banco ni un código de verificación a quien le llame.
    .short = No le dé datos personales a quien le llame.
government-imposter-report = Denuncie las llamadas de quien se hace pasar por el gobierno en { -contact-report-fraud }. Si perdió dinero, presente también una denuncia en su comisaría.
    .short = Denuncie llamadas de falsos funcionarios: { -contact-report-fraud }
