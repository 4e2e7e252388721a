### Romance scams

romance-scam = Estafas amorosas
    .summary = Alguien a quien usted solo conoce por internet le declara su amor y le pide dinero. Es una estafa.
    .keywords = estafa amorosa, estafa romántica, estafa de amor, romance scam, estafa de citas, citas en línea, novio de internet, novia de internet, novio falso, novia falsa, perfil falso, mi novio de internet me pide dinero, amor por internet, soldado falso, militar americano, plataforma petrolera, pasaje para venir a verme, Tinder, Facebook parejas, famoso falso

romance-scam-how = Así funciona esta estafa: alguien en internet le declara su amor muy pronto y pasa la conversación a otra aplicación. Da un motivo tras otro para no verse. Después llega una emergencia, y esa persona necesita el dinero de usted.
    .short = ¿En internet le declaran amor y luego le piden dinero? Puede ser una estafa.
romance-scam-check = Busque en internet la foto de perfil. Si sale la misma foto con otro nombre, puede ser una estafa. ¿No encontró nada? Aun así puede ser una estafa. Vaya despacio y haga muchas preguntas.
    .short = ¿Nuevo amor por internet? Vaya despacio y no mande dinero.
romance-scam-meet = ¿Va a verse con alguien de internet? Que sea en un lugar público. Dígale a una amistad dónde estará y a qué hora volverá a casa. ¿Está en peligro? Llame al { -contact-emergency }.
    .short = ¿Cita con alguien de internet? Elija un lugar público.
romance-scam-money = Si un amor de internet que no ha visto en persona le pide dinero, tarjetas de regalo o criptomonedas, no mande nada. Para una enfermedad, un pasaje de avión o una visa: es una estafa, sea cual sea la historia.
    .short = ¿Un amor de internet que no ha visto en persona le pide dinero? Es una estafa.
romance-scam-invest = ¿Su amor de internet quiere ayudarle a invertir en criptomonedas? No mande dinero. La Comisión Federal de Comercio (FTC) dice que eso es una estafa.
    .short = Si su amor de internet quiere que usted invierta en criptomonedas, es una estafa.
romance-scam-secret = Si le piden mantener en secreto su relación por internet, es señal de una estafa. Cuénteselo a un familiar o a una amistad, y escuche si se preocupan.
    .short = Si su amor de internet le pide que no le cuente a nadie, hable con una amistad.
romance-scam-account = No deje que alguien a quien conoció por internet ponga dinero en su cuenta del banco, ni mande dinero a otros por esa persona. Puede ser dinero robado, y usted podría tener problemas con la ley. ¿Ya lo hizo? Avise a su banco.
    .short = No mueva dinero por encargo de alguien a quien ha conocido en internet.
romance-scam-family = ¿Cree que un familiar o una amistad sufre una estafa amorosa? Escuche con cariño y no le eche la culpa: la culpa es del estafador. Ofrezca ayuda para denunciarlo.
    .short = Si un familiar sufre una estafa amorosa, escuche y no le eche la culpa.
romance-scam-paid = ¿Le pagó a alguien que decía amarle? Corte todo contacto. Llame de inmediato a su banco o a la compañía de pagos, y diga que fue una estafa. Guarde los mensajes y las fotos.
    .short = Si le ha pagado a un estafador que dice amarle, llame enseguida a su banco.
romance-scam-help = No es culpa suya. Denuncie la estafa amorosa en su comisaría, en la aplicación donde se conocieron y en { -contact-report-fraud }. ¿El estafador le amenaza con hacerle daño? Llame al { -contact-emergency }.
    .short = Reporte estafas amorosas: su comisaría, { -contact-report-fraud }
