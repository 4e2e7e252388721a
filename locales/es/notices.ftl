### Notices that go with other texts. Locked: a precinct cannot replace them.

notice-draft = Borrador (DRAFT) sin revisar. No publicar.

notice-emergency = ¿Emergencia? Llame al { -contact-emergency }.
    .short = ¿Emergencia? Llame al { -contact-emergency }.
notice-city-services = Servicios de la ciudad y problemas que no son una emergencia: { -contact-city-services }.
    .short = Si no es una emergencia: { -contact-city-services }
notice-not-monitored = Esta cuenta no se revisa las 24 horas del día. No reporte aquí delitos ni emergencias. En una emergencia, llame al { -contact-emergency }.
    .short = Esta cuenta no se revisa las 24 horas. Emergencia: { -contact-emergency }
notice-interpreter = Usted tiene derecho a un intérprete gratis cuando trata con la policía. Por teléfono, diga “Spanish”, o su idioma en inglés, y no cuelgue. ¿Se lo niegan? Llame al { -contact-city-services }.
    .short = Usted tiene derecho a un intérprete gratis. ¿Se lo niegan? Llame al { -contact-city-services }.
