### When to call, and whom

when-to-call = Cuándo llamar y a quién
    .summary = Emergencias, servicios de la ciudad y pistas: qué número sirve para qué.
    .keywords = 911, 311, emergencia, ambulancia, bomberos, incendio, número de la policía, denuncia anónima, pista anónima, intérprete, hablo español, mi idioma, denunciar un delito, a quién llamo

when-to-call-emergency = Llame al { -contact-emergency } si alguien está en peligro o si se está cometiendo un delito ahora. Llame también si hay un incendio o una emergencia médica.
    .short = Peligro, delito ahora, incendio, emergencia médica: { -contact-emergency }
when-to-call-city-services = Para servicios de la ciudad y problemas que no son una emergencia, llame al { -contact-city-services }.
    .short = Servicios de la ciudad, si no es una emergencia: { -contact-city-services }
when-to-call-where = Cuando llame al { -contact-emergency }, diga primero dónde está: la dirección o las dos calles más cercanas. No cuelgue.
    .short = Diga primero dónde está. No cuelgue.
when-to-call-interpreter = Las llamadas al { -contact-emergency } tienen intérprete gratis. Diga su idioma en inglés, por ejemplo "Spanish", y no cuelgue.
    .short = Diga su idioma en inglés. No cuelgue.
when-to-call-tip = ¿Sabe algo sobre un delito? Llame a { -contact-crime-stoppers-name }, { -contact-crime-stoppers }. Usted llama sin dar su nombre.
    .short = Pistas, sin dar su nombre: { -contact-crime-stoppers }
when-to-call-report = ¿El delito ya pasó y nadie está en peligro? Vaya a su comisaría a denunciarlo. Usted tiene derecho a un intérprete gratis.
    .short = ¿El delito ya pasó? Denúncielo en su comisaría.
when-to-call-not-here = No podemos atender emergencias por redes sociales. Esta cuenta no se revisa las 24 horas del día.
    .short = Esta cuenta no se revisa las 24 horas del día.
