### When to call, and whom

when-to-call = Cuándo llamar y a quién
    .summary = Emergencias, servicios de la ciudad y pistas: qué número sirve para qué.
    .keywords = 911, 311, emergencia, ambulancia, bomberos, incendio, número de la policía, denuncia anónima, pista anónima, intérprete, hablo español, no hablo inglés, mi idioma, denunciar un delito, a quién llamo

when-to-call-how = Así funciona una llamada al { -contact-emergency }: le preguntan dónde está usted y qué está pasando, y después si hay heridos o armas. Un intérprete puede unirse a la llamada. No cuelgue. Las preguntas no retrasan la ayuda que va en camino.
    .short = ¿Está en peligro? Llame al { -contact-emergency }, diga dónde está y no cuelgue.
when-to-call-emergency = Llame al { -contact-emergency } si alguien está en peligro o si se está cometiendo un delito en este momento. Llame también si hay un incendio o una emergencia médica.
    .short = Peligro, delito en curso, incendio o emergencia médica: { -contact-emergency }
when-to-call-city-services = Para servicios de la ciudad y problemas que no son una emergencia, llame al { -contact-city-services }.
    .short = Servicios de la ciudad, si no es una emergencia: { -contact-city-services }
when-to-call-where = Cuando llame al { -contact-emergency }, diga primero dónde está usted: la dirección y el condado (borough), o los nombres de las dos calles más cercanas. No cuelgue.
    .short = Cuando llame al { -contact-emergency }, diga primero dónde está usted.
when-to-call-interpreter = Las llamadas al { -contact-emergency } tienen intérprete gratis. Diga “Spanish”, o su idioma en inglés, y no cuelgue.
    .short = Al llamar al { -contact-emergency }, diga “Spanish” y no cuelgue.
when-to-call-tip = ¿Sabe algo sobre un delito? Llame a { -contact-crime-stoppers-name }, { -contact-crime-stoppers }. Usted llama sin dar su nombre.
    .short = Pistas sobre un delito, sin dar su nombre: { -contact-crime-stoppers }
when-to-call-report = Si el delito ya pasó y no hay nadie herido ni en peligro, denúncielo en su comisaría o llame al { -contact-city-services } para preguntar cómo hacerlo. Después de un asalto, una lesión o una agresión sexual, llame al { -contact-emergency } aunque ya haya pasado. Usted tiene derecho a un intérprete gratis.
    .short = Si le asaltaron o le hicieron daño, llame al { -contact-emergency }, aunque ya haya pasado.
when-to-call-not-here = En una emergencia, llame al { -contact-emergency }. No la reporte aquí: esta cuenta no se revisa las 24 horas del día.
    .short = ¿Emergencia? No la reporte aquí. Llame al { -contact-emergency }.
