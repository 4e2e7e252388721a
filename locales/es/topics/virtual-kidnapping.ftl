### Virtual kidnapping: ransom calls about a kidnapping that did not happen, and students who are made to hide. Since a call can be real, each short line that speaks to somebody who gets one names 911.

virtual-kidnapping = Llamadas falsas de secuestro
    .summary = Alguien llama, dice que secuestraron a un familiar y exige dinero. A menudo es una estafa. Llame al { -contact-emergency }.
    .keywords = secuestro virtual, secuestro falso, secuestro por teléfono, llamada de secuestro, tenemos a su hija, tenemos a su hijo, dicen que secuestraron a mi hijo, secuestraron a mi mamá, secuestraron a mi hermano, piden rescate, pagar rescate, mensaje de rescate, foto de mi hijo secuestrado, gritos por teléfono, llamada de extorsión, extorsión telefónica, me dicen que me esconda en un hotel, me dicen que siga en videollamada, fingir mi propio secuestro, estudiante desaparecido

virtual-kidnapping-how = Así funciona esta estafa: una llamada o un mensaje dice que secuestraron a un familiar. Usted oye gritos o ve una foto; pueden ser falsos. El estafador exige un rescate, rápido. Algunos asustan antes a estudiantes para que se escondan.
    .short = Si le llaman y dicen que secuestraron a un familiar, llame al { -contact-emergency }.
virtual-kidnapping-code-word = Elija con su familia una palabra secreta. ¿Le llaman y dicen que secuestraron a un familiar? Pida la palabra y, la sepan o no, llame al { -contact-emergency }. Ponga sus cuentas en privado: los estafadores copian fotos de las redes sociales.
    .short = Una llamada de secuestro puede ser falsa. Elija hoy una palabra secreta con su familia.
virtual-kidnapping-students = ¿Es estudiante? Dé a su familia los números de alguien con quien vive, de una amistad y de su escuela. Si a su familia le dicen que a usted le secuestraron, podrá comprobarlo. Avísele hoy que esas llamadas pueden ser falsas.
    .short = ¿Es estudiante? Hay llamadas a familias sobre secuestros falsos. Avise hoy a la suya.
virtual-kidnapping-call = ¿Le llaman y dicen que secuestraron a un familiar? Pida a alguien que esté cerca que, desde otro teléfono, llame al { -contact-emergency } y a su familiar. ¿No hay nadie con usted? Cuelgue y haga las dos llamadas. Llame primero al { -contact-emergency }.
    .short = ¿Le exigen un rescate por un familiar? Llame al { -contact-emergency } y luego a su familiar.
virtual-kidnapping-calm = ¿Le exigen un rescate por teléfono? Hable despacio y no discuta. Pida hablar con su familiar. No diga nombres ni dónde está usted. Que alguien llame al { -contact-emergency } desde otro teléfono.
    .short = ¿Le exigen un rescate? No diga el nombre de su familiar. Llame al { -contact-emergency }.
virtual-kidnapping-photo = ¿Un mensaje que exige un rescate trae una foto o un video de su familiar? Puede ser falso. Haga una captura de pantalla antes de que se borre. Llame al { -contact-emergency } y muéstrela a la policía. Trate de comunicarse con su familiar de otra manera.
    .short = ¿Foto de un familiar secuestrado? Puede ser falsa. Llame al { -contact-emergency }.
virtual-kidnapping-pay = ¿Le llaman y exigen un rescate? Llame al { -contact-emergency } antes de mandar dinero, aunque quien llama se lo prohíba. No vaya a encontrarse con esa persona ni le lleve efectivo. Puede ser peligroso.
    .short = ¿Le dicen que pague un rescate y no le diga nada a nadie? Llame al { -contact-emergency }.
virtual-kidnapping-hide = ¿Le llaman y le dicen que se esconda, que siga en videollamada o que se tome fotos como si le hubieran secuestrado? Es una estafa. Quien llama puede amenazar a su familia. Cuelgue, vaya con gente de confianza y llame al { -contact-emergency }.
    .short = ¿Le dicen que se esconda y siga en videollamada? Es una estafa. Llame al { -contact-emergency }.
virtual-kidnapping-paid = ¿Pagó un rescate? Si no ha podido comunicarse con su familiar, llame al { -contact-emergency }. En todo caso, llame a su banco o a la compañía de la transferencia y pida que detenga el pago. Guarde los mensajes y los números de teléfono para la policía.
    .short = ¿Le hicieron pagar un rescate? Llame a su banco. ¿No sabe si su familiar sigue a salvo? Llame primero al { -contact-emergency }.
virtual-kidnapping-report = ¿Le exigieron un rescate y su familia está a salvo? Denúncielo en su comisaría y en el { -contact-internet-crime-name }: { -contact-internet-crime }. ¿Alguien no aparece o está en peligro? Llame al { -contact-emergency }.
    .short = ¿Le exigieron un rescate y alguien no aparece? Llame al { -contact-emergency }.
