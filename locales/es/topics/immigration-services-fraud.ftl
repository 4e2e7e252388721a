### Immigration services fraud

immigration-services-fraud = Fraude de notarios y de servicios de inmigración
    .summary = Busque ayuda de inmigración solo con personas autorizadas para darla.
    .keywords = notario, fraude de notarios, notario público, green card, tarjeta verde, residencia, permiso de trabajo, papeles, arreglar papeles, visa, abogado de inmigración, abogado falso, asilo, consultor

immigration-services-fraud-not-a-lawyer = En Estados Unidos, un notario público (notary public) no es abogado y no puede dar consejos legales. Para recibirlos, acuda a un abogado o a un representante acreditado.
    .short = En este país, un notario público no es abogado.
immigration-services-fraud-contract = Antes de pagar, pida un contrato por escrito en un idioma que usted entienda. Debe indicar cada servicio y su precio.
    .short = Pida un contrato por escrito antes de pagar.
immigration-services-fraud-blank-forms = No firme un formulario en blanco ni uno que diga algo que no es verdad. Usted es responsable de lo que firma.
    .short = No firme un formulario en blanco ni con algo falso.
immigration-services-fraud-originals = Quédese con sus documentos originales. Entregue copias, y pida una copia de cada formulario que presenten por usted.
    .short = Quédese con los originales y entregue copias.
immigration-services-fraud-promises = Nadie puede prometerle una visa, una tarjeta de residencia (green card) ni una respuesta más rápida. Una promesa así es una señal de alerta.
    .short = Si le prometen un resultado, es una señal de alerta.
immigration-services-fraud-receipt = Cada vez que pague, pida un recibo con el nombre y la dirección del negocio. Evite pagar en efectivo.
    .short = Pida un recibo cada vez que pague.
immigration-services-fraud-help = Para recibir ayuda legal de inmigración gratis y segura, llame a la { -contact-immigration-legal-help-name }: { -contact-immigration-legal-help }.
    .short = Ayuda legal gratis: { -contact-immigration-legal-help }
immigration-services-fraud-report = ¿Le engañaron? Puede denunciarlo sin importar su estatus migratorio. Llame al { -contact-city-services } o vaya a su comisaría.
    .short = Denúncielo: llame al { -contact-city-services } o vaya a su comisaría.
