### Government imposters

government-imposter = Estafadores que se hacen pasar por el gobierno
    .summary = Si alguien llama, le amenaza y le exige dinero, no es el gobierno.
    .keywords = IRS falso, Seguro Social falso, policía falso, llamada de impuestos, llamada del gobierno, me amenazan con arrestarme, orden de arresto, número de placa, número falso, identificador de llamadas falso, hacerse pasar, impostor, suplantación, estafa del IRS

government-imposter-caller-id = El nombre y el número que ve en su teléfono pueden ser falsos. Una llamada que parece de una oficina del gobierno puede venir de un estafador.
    .short = El identificador de llamadas puede ser falso. No se fíe.
government-imposter-hang-up = ¿Alguien llama y le amenaza con un arresto o le exige dinero? Cuelgue. No es mala educación, y usted no está en problemas.
    .short = ¿Amenazas y exigencias de dinero? Cuelgue.
government-imposter-look-up = Para comprobarlo, busque usted el número de la oficina y llame. No use ningún número ni enlace que le haya dado quien le llamó.
    .short = Busque usted el número y luego llame.
government-imposter-payment = Ninguna oficina del gobierno cobra por teléfono con tarjetas de regalo, criptomonedas o aplicaciones de pago. Quien le pida eso es un estafador.
    .short = ¿Tarjetas de regalo, criptomonedas o una app? Es estafa.
government-imposter-personal-data = No le dé su número de Seguro Social, su cuenta de banco ni un código de verificación a quien le llame.
    .short = No le dé datos personales a quien le llame.
government-imposter-report = Denuncie la llamada en { -contact-report-fraud }. Si perdió dinero, presente también una denuncia en su comisaría.
    .short = Denúnciela: { -contact-report-fraud }
government-imposter-at-door = ¿Alguien en su puerta dice que es policía y usted tiene dudas? Deje la puerta cerrada con llave, llame al { -contact-emergency } y pregunte.
    .short = ¿Duda que sea policía? Llame al { -contact-emergency } y pregunte.
