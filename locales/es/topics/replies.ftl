### Short replies to residents

replies = Respuestas breves a los vecinos
    .summary = Respuestas cortas que la comisaría publica debajo de lo que escriben los vecinos: adónde llamar, adónde ir y palabras de agradecimiento.
    .keywords = responder comentarios, contestar un comentario, respuesta a un comentario, respuestas guardadas, respuesta automática, respuesta corta, plantilla de respuesta, comentario en español, comentario en otro idioma, no entiendo el comentario, gracias por el comentario, palabras amables, lamento lo que le pasó, aquí no se toman denuncias, quiero denunciar por Facebook, por qué no me contestan, nadie contesta los mensajes, no podemos hablar del caso, publicaron mi dirección, quejarme de un policía

replies-danger = ¿Hay alguien en peligro, o se está cometiendo un delito en este momento? No espere una respuesta aquí. Llame ya al { -contact-emergency } y diga dónde está.
    .short = ¿Hay peligro o un delito en curso? Llame ya al { -contact-emergency }.
replies-not-here = Aquí no podemos tomar denuncias, y esta cuenta no se revisa las 24 horas del día. ¿Le asaltaron, le hicieron daño o está en peligro? Llame al { -contact-emergency }. Si no, vaya a su comisaría o llame al { -contact-city-services }.
    .short = Aquí no se toman denuncias. ¿En peligro? Llame al { -contact-emergency }.
replies-not-emergency = Si no es una emergencia, llame al { -contact-city-services }, de día o de noche: para servicios de la ciudad o para preguntar cómo comunicarse con su comisaría. El { -contact-city-services } tiene intérpretes. ¿En peligro? Llame al { -contact-emergency }.
    .short = ¿No es una emergencia? Llame al { -contact-city-services }. ¿En peligro? Llame al { -contact-emergency }.
replies-tip = ¿Sabe algo sobre un delito? Llame a { -contact-crime-stoppers-name }, { -contact-crime-stoppers }. No tiene que dar su nombre. ¿El delito está pasando ahora? Llame al { -contact-emergency }.
    .short = ¿Sabe algo sobre un delito? Llame sin dar su nombre: { -contact-crime-stoppers }
replies-case = No podemos hablar aquí de un caso que investiga la policía, para proteger a las personas del caso. ¿Se trata de usted o de su familia? Pregunte en su comisaría. ¿En peligro? Llame al { -contact-emergency }.
    .short = Aquí no podemos hablar de un caso. Pregunte en su comisaría.
replies-privacy = Por favor, no publique aquí nombres, fotos ni direcciones de personas. Puede perjudicar a alguien que no hizo nada malo. Guarde para la policía las fotos y los videos de un delito. ¿En peligro? Llame al { -contact-emergency }.
    .short = Por favor, no publique en esta cuenta nombres, fotos ni direcciones de nadie.
replies-interpreter = Las llamadas al { -contact-emergency } tienen intérprete gratis. Diga “Spanish”, o su idioma en inglés, y no cuelgue. También en la comisaría tiene derecho a un intérprete gratis.
    .short = En una emergencia, llame al { -contact-emergency } y diga en inglés el nombre de su idioma, por ejemplo: Spanish.
replies-language = Gracias por escribir. No podemos leer todos los idiomas, y tal vez no hayamos entendido lo que usted escribió. En una emergencia, llame al { -contact-emergency }. Para otra ayuda en su idioma, llame al { -contact-city-services }.
    .short = Es posible que no entendamos todos los comentarios. ¿Emergencia? Llame al { -contact-emergency }.
replies-kind-words = Gracias por sus amables palabras. Es un orgullo servir a este vecindario junto con usted.
    .short = Gracias por sus amables palabras.
replies-sorry = Sentimos mucho lo que nos cuenta. ¿Le asaltaron, le hicieron daño o está en peligro? Llame al { -contact-emergency }. Si no, puede denunciar un delito en su comisaría. Tiene derecho a un intérprete gratis.
    .short = Lo sentimos mucho. ¿Le asaltaron, le hicieron daño o corre peligro? Llame al { -contact-emergency }.
replies-complaint = ¿Tiene una queja sobre un agente? No podemos recibirla en esta cuenta. Llame al { -contact-city-services } y pregunte por la Junta de Revisión de Quejas Civiles (Civilian Complaint Review Board). No es parte de la policía.
    .short = ¿Tiene una queja sobre un agente? Llame al { -contact-city-services }.
replies-status = Puede denunciar un delito sin importar su estatus migratorio. Tiene derecho a un intérprete gratis. ¿Le asaltaron, le hicieron daño o está en peligro? Llame al { -contact-emergency }. Si no, vaya a su comisaría.
    .short = Puede denunciar un delito sin importar su estatus migratorio.
replies-meeting = ¿Tiene una pregunta o una idea para su vecindario? Venga a la reunión comunitaria. Está abierta al público. Pregunte en su comisaría la fecha y si habrá intérprete.
    .short = ¿Tiene preguntas? Venga a la reunión comunitaria.
replies-immigration = ¿Tiene preguntas de inmigración? Llame a la { -contact-immigration-legal-help-name }, { -contact-immigration-legal-help }: es gratis, en más de 200 idiomas. Por favor, no escriba aquí sobre estatus migratorio.
    .short = ¿Preguntas de inmigración? Línea gratis: { -contact-immigration-legal-help }
replies-crisis = ¿Piensa en hacerse daño? No tiene que pasar por esto a solas. Llame a la { -contact-crisis-lifeline-name }, { -contact-crisis-lifeline }, de día o de noche. ¿Hay una vida en peligro ahora? Llame al { -contact-emergency }.
    .short = ¿Piensa en hacerse daño? Llame al { -contact-crisis-lifeline }. ¿En peligro? Llame al { -contact-emergency }.
replies-scam = Un comentario o un mensaje puede ser de un estafador, aunque use el nombre de la policía. No pague, no toque enlaces ni comparta códigos. ¿Tiene dudas? Pregunte en su comisaría.
    .short = ¿Un mensaje le pide dinero o códigos? Puede ser una estafa.
