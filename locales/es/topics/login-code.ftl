### Códigos de verificación

login-code = Códigos de verificación
    .summary = Un código que llega a su teléfono abre su cuenta. No lo comparta.
    .keywords = código de verificación, código de seguridad, clave de seguridad, código de un solo uso, código de acceso, código de 6 dígitos, código de seis números, clave, clave dinámica, token, OTP, PIN, me llegó un código, código por mensaje, mensaje con un código, me piden un código, código que no pedí, di mi código, verificación en dos pasos, doble factor, 2FA, aplicación de autenticación, Google Voice, código de WhatsApp, me robaron el WhatsApp, código de Facebook, Marketplace, me hackearon, me jaquearon, cuenta hackeada, no puedo entrar a mi cuenta, aprobar inicio de sesión

login-code-how = Así funciona esta estafa: un estafador escribe el teléfono o correo electrónico de usted en una página de acceso. La compañía le manda un código a usted. Luego el estafador se lo pide: dice ser su banco, un comprador o una amistad. Con ese código entra a su cuenta.
    .short = Con el código de su teléfono, un estafador puede entrar.
login-code-keep = Un código de verificación es para que lo escriba usted y nadie más. Si alguien le llama o le escribe para pedírselo, es una estafa. No lo comparta.
    .short = Si le piden un código que le llegó, no lo comparta.
login-code-bank = Si le llaman, dicen que son de su banco o de una compañía y quieren el código que acaba de recibir, cuelgue. Llame al número que está en su tarjeta, o abra usted la aplicación de la compañía.
    .short = ¿Le llama su “banco” y quiere un código? Cuelgue.
login-code-buyer = Si un comprador, o alguien que “encontró” su mascota perdida, le pide un código para comprobar que usted es una persona real, es una estafa. Deje de escribirle.
    .short = ¿Comprador en internet que pide un código? Es una estafa.
login-code-friend = ¿Una amistad le escribe que a usted le llegó un código por error? No se lo envíe. Llámela por teléfono: tal vez un estafador esté usando la cuenta.
    .short = ¿Una amistad le escribe y le pide un código? Llámela.
login-code-unexpected = ¿Le llegó un código que no pidió? Puede ser que alguien quiera entrar a su cuenta. No comparta el código. Abra usted la aplicación o la página y cambie su contraseña.
    .short = ¿Le llegó un código que no pidió? Cambie su contraseña.
login-code-approve = Si su teléfono le pide aprobar un acceso que no es suyo, toque “no”, aunque insista una y otra vez. Después, cambie su contraseña.
    .short = ¿Le piden aprobar un acceso que no es suyo? Toque “no”.
login-code-two-step = Active la verificación en dos pasos en su correo electrónico, su banco y sus redes sociales. Así, una contraseña robada no basta. Una aplicación de códigos es más segura que los códigos por mensaje de texto.
    .short = Active la verificación en dos pasos: correo, banco, redes.
login-code-after = ¿Le dio un código a un estafador? Cambie ya esa contraseña y cierre la sesión en todos los aparatos. Si era de su banco o de una aplicación de pagos, llame al banco de inmediato.
    .short = ¿Compartió un código? Cambie ya su contraseña.
login-code-locked-out = ¿No puede entrar a su cuenta? Use la página de recuperación en el sitio de la propia compañía. Avise por teléfono a sus amistades, para que no manden dinero ni códigos.
    .short = ¿Le robaron la cuenta? Avise por teléfono a sus amistades.
login-code-report = Denuncie las estafas con códigos ante esta agencia: { -contact-report-fraud-name }, { -contact-report-fraud }. ¿Perdió dinero? Denúncielo también en su comisaría y en { -contact-internet-crime }.
    .short = Denuncie estafas con códigos: { -contact-report-fraud }
