### Immigration services fraud

immigration-services-fraud = Fraude de notarios y de servicios de inmigración
    .summary = Busque ayuda de inmigración solo con personas autorizadas para darla.
    .keywords = notario, notaria, fraude de notarios, notario público, green card, tarjeta verde, mica, residencia, permiso de trabajo, papeles, arreglar papeles, visa, abogado de inmigración, abogado falso, me estafó el abogado, asilo, consultor

immigration-services-fraud-how = Así funciona esta estafa: alguien que no es abogado vende ayuda legal y promete la residencia (green card). Usted paga, y no presentan nada, o un formulario falso que puede dañar su caso. Algunos muestran un juez falso en videollamada.
    .short = Un abogado falso puede quedarse con su dinero y perjudicar su caso migratorio.
immigration-services-fraud-not-a-lawyer = En Estados Unidos, ser notario público (notary public) no convierte a nadie en abogado. Para recibir asesoría legal, acuda a un abogado o a un representante acreditado por el Departamento de Justicia de Estados Unidos.
    .short = En Estados Unidos, ser notario público no es ser abogado.
immigration-services-fraud-contract = Antes de pagarle a alguien que no es abogado, pida un contrato por escrito en un idioma que usted entienda. Debe indicar cada servicio y su precio. En la mayoría de los casos, usted puede cancelarlo en un plazo de tres días hábiles.
    .short = Ayuda de inmigración: primero pida un contrato por escrito.
immigration-services-fraud-blank-forms = No firme un formulario en blanco ni uno que diga algo que no es verdad. Usted es responsable de lo que firma.
    .short = No firme formularios en blanco ni con datos falsos.
immigration-services-fraud-originals = Quédese con sus documentos originales. Entregue copias, y pida una copia de cada formulario que presenten en su nombre.
    .short = Quédese con sus documentos originales. Entregue copias.
immigration-services-fraud-promises = Nadie puede prometerle una visa ni una tarjeta de residencia (green card). Una promesa así es una señal de alerta.
    .short = ¿Le prometen la residencia (green card)? Señal de alerta.
immigration-services-fraud-receipt = Cada vez que pague, pida un recibo con el nombre y la dirección del negocio. Evite pagar en efectivo.
    .short = Pida un recibo cada vez que pague.
immigration-services-fraud-help = Para recibir información gratis sobre inmigración y sobre dónde encontrar ayuda legal, llame a esta línea: { -contact-immigration-legal-help-name }, { -contact-immigration-legal-help }.
    .short = Información gratis sobre inmigración: { -contact-immigration-legal-help }
immigration-services-fraud-report = ¿Le estafó alguien que le vendió ayuda de inmigración? Puede denunciarlo sin importar su estatus migratorio. Llame al { -contact-city-services } o vaya a su comisaría.
    .short = ¿Perdió dinero en una estafa de inmigración? Llame al { -contact-city-services }.
