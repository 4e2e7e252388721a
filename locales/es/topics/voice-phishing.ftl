### Voice phishing

voice-phishing = Estafas telefónicas (phishing por voz)
    .summary = Le llaman y se hacen pasar por un consulado, la policía o un banco para sacarle dinero.
    .keywords = estafa telefónica, phishing, vishing, llamada falsa, fraude por teléfono, llamada del consulado, llamada del banco, me llamaron del banco, llamada de un fiscal, app falsa, número falso, orden de arresto, aplicación de control remoto, llamada de estafa, llamada sospechosa, llamada de un número raro

voice-phishing-how = Así funciona esta estafa: llama un “consulado”, luego un “fiscal”. El número puede parecer real. Los dos le acusan de un delito. Luego le exigen instalar una aplicación, poner sus datos en una página falsa de la corte o mandar dinero.
    .short = Si le llama un “fiscal” y le pide dinero, es una estafa.
voice-phishing-spoofed = El número que ve en la pantalla puede ser el de un consulado, la policía o su banco. Los estafadores pueden hacer que allí aparezca cualquier número.
    .short = Cualquier número que vea en su pantalla puede ser falso.
voice-phishing-hang-up = Si le llaman y le dicen que usted tiene que ver con un delito o que hay un problema con su pasaporte, cuelgue. Busque por su cuenta el número de la oficina y llame, si puede, desde otro teléfono.
    .short = Si le llaman y le acusan de un delito, cuelgue.
voice-phishing-no-apps = No instale una aplicación ni abra un enlace que le mande quien le llama. Con eso, esa persona podría controlar su teléfono y ver su cuenta de banco.
    .short = No instale aplicaciones que le mande quien le llama.
voice-phishing-no-transfer = La policía, los fiscales y los consulados no piden por teléfono que usted mande dinero a una “cuenta segura”. Eso es una estafa.
    .short = Si le piden pasar dinero a una “cuenta segura”, es estafa.
voice-phishing-secret = Si le dicen que no le cuente a nadie de la llamada, cuénteselo a su familia de todos modos. Los estafadores quieren que usted esté a solas cuando decida.
    .short = ¿Le piden que no hable de la llamada? Dígaselo a su familia.
voice-phishing-codes = Cuando le llamen, no dé sus contraseñas, códigos de verificación ni número de pasaporte. Si le dicen que son de su banco, cuelgue y llame al número que está en su tarjeta.
    .short = Si le llaman y le piden contraseñas o códigos, cuelgue.
voice-phishing-report = ¿Mandó dinero? Llame a su banco de inmediato y pida que detengan el pago. Después, denúncielo en su comisaría y en { -contact-internet-crime }.
    .short = ¿Mandó dinero a un estafador? Llame de inmediato a su banco.
