### Delitos de odio

hate-crime = Delitos de odio
    .summary = Un delito contra alguien por ser quien es puede ser un delito de odio. Usted puede denunciarlo y no tiene que probarlo.
    .keywords = delito de odio, crimen de odio, hate crime, racismo, ataque racista, me atacaron por hispano, me insultaron por hablar español, insulto racista, regrésate a tu país, vete a tu país, xenofobia, antiinmigrante, antisemitismo, esvástica, islamofobia, le quitaron el velo, homofobia, ataque homofóbico, transfobia, me escupieron, me empujaron en el metro, discriminación, prejuicio

hate-crime-how = Qué es un delito de odio: es un delito contra una persona o contra una propiedad por lo que alguien es o parece ser. Puede tener que ver con la raza, el origen nacional, la religión, el género, la edad, una discapacidad o la orientación sexual.
    .short = ¿Le atacan por ser quien es? Puede ser un delito de odio.
hate-crime-ready = Sepa qué hacer antes de necesitarlo. En una emergencia, llame al { -contact-emergency }, diga “Spanish”, o su idioma en inglés, y no cuelgue. Un intérprete se unirá a la llamada.
    .short = En una emergencia, llame al { -contact-emergency } y diga “Spanish”.
hate-crime-danger = ¿Le atacan o le amenazan por ser quien es? Póngase a salvo, si puede, y llame al { -contact-emergency }.
    .short = ¿Le atacan o amenazan por ser quien es? Llame al { -contact-emergency }.
hate-crime-witness = Si ve un delito de odio, no trate de detenerlo por su cuenta. Llame al { -contact-emergency } desde un lugar seguro y dígale a la policía que usted es testigo.
    .short = Si ve un delito de odio, llame al { -contact-emergency } y cuente lo que vio.
hate-crime-details = Después de un delito de odio, anote qué se dijo y qué se hizo, dónde y cuándo. Anote también cómo era el atacante. Las palabras que usó pueden ser importantes para la policía.
    .short = Tras un delito de odio, anote qué se dijo y qué se hizo.
hate-crime-keep = ¿Le mandaron una amenaza o pintaron un mensaje de odio en su pared? Guarde los mensajes. Tome fotos antes de limpiar. Si la amenaza está escrita, no la toque ni la tire.
    .short = ¿Mensaje o grafiti de odio? Tome una foto antes de limpiar.
hate-crime-not-sure = ¿No sabe si fue un delito de odio? Denúncielo de todos modos y diga por qué cree que lo fue. No tiene que probarlo. Si puede tratarse de un delito de odio, la policía avisa a su grupo especial contra estos delitos (Hate Crime Task Force).
    .short = ¿No sabe si fue un delito de odio? Denúncielo igual.
hate-crime-status = Su estatus migratorio no le impide denunciar un delito de odio ni recibir ayuda. Usted tiene derecho a un intérprete gratis.
    .short = Con o sin papeles, puede denunciar un delito de odio.
hate-crime-help = ¿El delito de odio ya pasó y no hay heridos? Denúncielo en su comisaría. También puede avisar aquí: { -contact-hate-bias-name }, { -contact-hate-bias }. ¿Alguien herido o en peligro? Llame al { -contact-emergency }.
    .short = Delito de odio: denúncielo en su comisaría. ¿Heridos? { -contact-emergency }
