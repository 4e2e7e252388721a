### Voice phishing

voice-phishing = Estafas telefónicas (phishing por voz)
    .summary = Hay quienes llaman y se hacen pasar por un consulado, la policía o un banco para sacarle dinero.
    .keywords = estafa telefónica, phishing, vishing, llamada falsa, fraude por teléfono, llamada del consulado, llamada del banco, me llamaron del banco, fiscal, app falsa, número falso, orden de arresto, control remoto

voice-phishing-spoofed = El número que ve en la pantalla puede ser el de un consulado, la policía o su banco. Los estafadores pueden hacer que aparezca cualquier número.
    .short = Cualquier número en su pantalla puede ser falso.
voice-phishing-hang-up = ¿Le llaman y le dicen que usted tiene que ver con un delito o que hay un problema con su pasaporte? Cuelgue. Llame usted a la oficina, a un número que haya buscado por su cuenta.
    .short = Cuelgue, busque el número y llame usted.
voice-phishing-no-apps = No instale una aplicación ni abra un enlace que le mande quien le llama. Así podrían controlar su teléfono y ver su cuenta de banco.
    .short = No instale aplicaciones que le mande quien le llama.
voice-phishing-no-transfer = La policía, los fiscales y los consulados no le piden por teléfono que mande dinero a una "cuenta segura". Eso es una estafa.
    .short = ¿Mover dinero a una "cuenta segura"? Es una estafa.
voice-phishing-secret = ¿Le dicen que no le cuente a nadie de la llamada? Cuénteselo a su familia de todos modos. Los estafadores quieren que esté a solas cuando decida.
    .short = ¿Le piden guardar el secreto? Dígaselo a su familia.
voice-phishing-codes = No le diga a quien le llama sus contraseñas, códigos de verificación ni número de pasaporte. Su banco no necesita que usted se los dé por teléfono.
    .short = No le diga contraseñas ni códigos a quien le llama.
voice-phishing-report = ¿Mandó dinero? Llame a su banco de inmediato y pida que detengan el pago. Después, denúncielo en su comisaría y en { -contact-internet-crime }.
    .short = ¿Mandó dinero? Llame a su banco de inmediato.
