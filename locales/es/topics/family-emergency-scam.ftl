### Estafas del familiar en apuros

family-emergency-scam = Estafas del familiar en apuros
    .summary = Le llaman para decirle que un familiar tiene problemas y necesita dinero ya. Compruébelo antes de pagar.
    .keywords = estafa del familiar en apuros, estafa de los abuelos, abuela soy yo, abuelita, tu nieto está preso, mi nieto en la cárcel, mi hijo tuvo un accidente, llamada de accidente, fianza, pagar la fianza, bail, abogado falso, voz clonada, clonar la voz, voz con inteligencia artificial, IA, mamá cambié de número, hola mamá, perdí mi celular, emergencia familiar, mensajero que recoge dinero, cuento del tío

family-emergency-scam-how = Así funciona esta estafa: la voz de quien llama parece la de su nieto o nieta, o le dicen que arrestaron a un familiar o que tuvo un accidente. Luego, un abogado o policía falso exige dinero, rápido y en secreto. Tal vez alguien venga a su puerta por el efectivo.
    .short = ¿Le piden la fianza de un familiar? Puede ser una estafa.
family-emergency-scam-code-word = Elija hoy con su familia una palabra secreta. Si alguien llama, dice que es de la familia y no sabe la palabra, cuelgue.
    .short = Elija una palabra secreta en familia. Pídala a quien llame.
family-emergency-scam-privacy = Ponga en privado las cuentas de redes sociales de su familia. Los estafadores usan nombres, viajes y grabaciones cortas de la voz para parecer de verdad.
    .short = Ponga las cuentas de la familia en privado. Los estafadores copian voces.
family-emergency-scam-voice = Una computadora puede copiar una voz a partir de una grabación corta. Aunque quien llama suene igual que su familiar, compruébelo antes de pagar.
    .short = Una voz por teléfono puede ser falsa. Antes de pagar, compruebe.
family-emergency-scam-hang-up = ¿Le llaman y le dicen que un familiar tiene problemas? Cuelgue. Llame a ese familiar a un número que usted ya conozca. ¿No contesta? Llame a otro familiar o a una amistad.
    .short = ¿Le llaman y le dicen que un familiar tiene problemas? Cuelgue y llame usted a ese familiar.
family-emergency-scam-secret = Si le piden que no le diga nada a la familia, es señal de una estafa. Antes de hacer nada, hable con alguien de confianza.
    .short = ¿Le piden que no le diga nada a la familia? Puede ser estafa.
family-emergency-scam-arrest = ¿Le llaman y le dicen que arrestaron a un familiar? La policía no llama a las familias para pedir el dinero de la fianza. Cuelgue y pida en su comisaría que le ayuden a comprobarlo.
    .short = ¿Llaman y piden una fianza? Antes, pregunte en su comisaría.
family-emergency-scam-cash = No le entregue efectivo a quien venga a recogerlo. Si le llaman, no pague con tarjeta de regalo, transferencia de dinero ni criptomonedas. Es difícil recuperar ese dinero.
    .short = ¿Un desconocido viene a recoger dinero de fianza? No pague.
family-emergency-scam-door = ¿Alguien viene a su puerta por el dinero? No abra. Llame al { -contact-emergency }.
    .short = ¿Viene un estafador por su dinero? No abra. Llame al { -contact-emergency }.
family-emergency-scam-paid = ¿Le pagó a un estafador? Llame enseguida a su banco, a la compañía de la tarjeta de regalo o de la transferencia y pida que le devuelvan el dinero. ¿Mandó efectivo por correo? Llame para que detengan el paquete: { -contact-postal-inspectors-name }, { -contact-postal-inspectors }.
    .short = Si un estafador le hizo pagar, llame ya a su banco o a la empresa de la tarjeta.
family-emergency-scam-help = Denuncie la estafa del familiar en apuros en su comisaría y en { -contact-report-fraud }. Le puede pasar a cualquiera. ¿Hay alguien en su puerta por el dinero? Llame al { -contact-emergency }.
    .short = Denuncie estafas: su comisaría y { -contact-report-fraud }
