### Llamadas falsas de un consulado o de policías de otro país

consulate-scam = Llamadas falsas de un consulado o de policías de otro país
    .summary = Para sacarle dinero, le llaman y se hacen pasar por un consulado o por la policía de otro país.
    .keywords = llamada del consulado, me llamó el consulado, estafa del consulado, consulado falso, consulado mexicano, consulado chino, embajada, llamada de la embajada, policía falsa, policía extranjera, policía china, Interpol, me buscan, orden de arresto, orden de captura, llamada por un paquete, aduana, problema con mi pasaporte, problema con mi visa, me amenazan con deportarme, extradición, fianza, lavado de dinero, llamada del seguro médico, cuenta de una cirugía, llamada grabada, robocall, videollamada de la policía, videollamada por WeChat, videollamada por WhatsApp, número falso, impostor

consulate-scam-how = Así funciona esta estafa: le dicen por teléfono que hay un problema con su pasaporte, un paquete o su seguro. Después habla la “policía” de otro país. Le dicen que usted tiene que ver con un delito, que no se lo cuente a nadie y que debe pagar una “fianza”.
    .short = Le llama un “consulado”, luego la “policía”, y piden dinero.
consulate-scam-hang-up = Si le llaman de un “consulado” y le dicen que usted está en problemas, cuelgue. Una voz grabada, una amenaza o un “oprima una tecla” son señales de una estafa.
    .short = ¿Un “consulado” dice que está usted en problemas? Cuelgue.
consulate-scam-check = ¿Le preocupa que la llamada fuera real? Busque el número del consulado en su página oficial y llame usted. No use ningún número que le dé quien le llamó. El número que ve en la pantalla puede ser falso.
    .short = ¿Le llama un “consulado”? Cuelgue y busque el número oficial.
consulate-scam-no-money = Un consulado de verdad no llama para exigir una fianza o una multa. La policía de verdad, tampoco. Quien llama para eso es un estafador.
    .short = Un “consulado” llama y pide fianza o multa: es una estafa.
consulate-scam-transfer = Si quien le llama le pasa con la “policía” de otro país, cuelgue. Los dos son parte de la misma estafa.
    .short = ¿Le pasan con la “policía” de otro país? Cuelgue.
consulate-scam-insurance = ¿Un “seguro médico” le llama por una cirugía que usted no tuvo? Cuelgue. Llame a su seguro al número que está en su tarjeta.
    .short = ¿Llaman por una cirugía que no tuvo? Cuelgue y compruebe.
consulate-scam-video = Si le dicen por teléfono que debe quedarse en videollamada todo el día o que no puede salir, corte la llamada. No tiene que obedecer. Vaya con alguien de confianza.
    .short = ¿La “policía” le exige seguir en video? Corte la llamada.
consulate-scam-secret = Si le llaman y le dicen que no hable con nadie, cuénteselo de todos modos a su familia o a una amistad. Los estafadores amenazan para que la gente se calle y pague.
    .short = ¿Le llama la “policía” y pide secreto? Dígaselo a su familia.
consulate-scam-personal-data = Si le llaman, no dé su número de pasaporte, de cuenta de banco ni de Seguro Social. Un estafador puede saber ya su nombre y su dirección. Eso no quiere decir que la llamada sea real.
    .short = Si le llaman, no dé números de pasaporte ni de cuenta.
consulate-scam-after = ¿Mandó dinero porque se lo exigieron por teléfono? Llame de inmediato a su banco y pida que detengan el pago. Guarde los mensajes y los números de teléfono para la policía. Le puede pasar a cualquiera.
    .short = ¿Le llamaron y mandó una “fianza”? Llame ya a su banco.
consulate-scam-report = Denuncie las llamadas de falsos consulados en su comisaría y por internet: { -contact-internet-crime-name }, { -contact-internet-crime }. ¿Siente que está en peligro, o hay alguien en su puerta? Llame al { -contact-emergency }.
    .short = Denuncie llamadas de falsos consulados: { -contact-internet-crime }
