### Sextorsión

sextortion = Sextorsión
    .summary = Alguien amenaza con difundir una imagen íntima si usted no paga o no manda más. No es culpa suya, y hay ayuda.
    .keywords = sextorsión, sextorcion, extorsión sexual, extorsión con fotos, extorción, chantaje, me chantajean, me extorsionan, nudes, pack, mandé mi pack, mandé una foto desnuda, fotos íntimas, fotos sin ropa, amenazan con publicar mis fotos, va a mandar mis fotos a mis amigos, filtraron mis fotos, me grabó en la videollamada, cámara web, webcam, Snapchat, Instagram, perfil falso, chica falsa, catfish, porno de venganza, revenge porn, deepfake, me da miedo decirles a mis papás, si no pago lo publica

sextortion-how = Así funciona la sextorsión: alguien que acaba de conocer en internet le pide una foto íntima o dice que ya tiene una. Puede ser un adulto que se hace pasar por adolescente. Después llegan las amenazas: si no paga o no manda más, su familia y sus amigos la verán.
    .short = Si en internet le piden fotos íntimas, puede ser trampa.
sextortion-strangers = En internet, cualquiera puede hacerse pasar por otra persona, incluso con fotos y videos. Tenga cuidado si alguien que conoció en un juego o una aplicación quiere pasar la conversación a otra aplicación.
    .short = En internet, cualquiera puede hacerse pasar por otro.
sextortion-parents = Madres y padres: hablen con su hijo o hija antes de que esto pase. Pueden decirle: “Si recibes amenazas por una foto, ven a contarme. No me voy a enojar. Cuenta con mi ayuda”.
    .short = Diga a sus hijos: “Si les amenazan con una foto, yo ayudo”.
sextortion-do-not-pay = Si alguien amenaza con difundir una imagen íntima suya, no pague ni mande más imágenes. Pagar rara vez detiene las amenazas. Muchas veces le exigen más.
    .short = ¿Le amenazan con una foto íntima? No pague ni mande más.
sextortion-save = Guarde los mensajes, los nombres de usuario y las exigencias de pago. No borre su propia cuenta. Después, denuncie en la aplicación a la persona que le amenaza y bloquéela. Lo que usted guarde puede ayudar a la policía.
    .short = ¿Le amenazan con fotos? Guarde los mensajes y luego bloquee.
sextortion-phone = Su teléfono puede estar vigilado. Si la persona que le amenaza vive con usted o sabe su contraseña, pida ayuda desde un teléfono o una computadora más seguros.
    .short = Pueden vigilar su teléfono. Pida ayuda desde otro más seguro.
sextortion-crisis = ¿Siente que no tiene salida o piensa en hacerse daño? Llame de día o de noche: { -contact-crisis-lifeline-name }, { -contact-crisis-lifeline }. ¿Está en peligro ahora mismo? Llame al { -contact-emergency }.
    .short = ¿No ve salida? Llame al { -contact-crisis-lifeline }. ¿En peligro? Llame al { -contact-emergency }.
sextortion-not-your-fault = Si alguien le amenaza con una imagen íntima, no es culpa suya. La persona que le amenaza está cometiendo un delito. Usted no tiene que enfrentar esto a solas.
    .short = ¿Le amenazan con una foto íntima? No es culpa suya.
sextortion-tell = Hable hoy mismo con alguien de confianza. Si es adolescente, hable con su mamá, su papá, un maestro u otro adulto. Para empezar, basta con decir: “Necesito ayuda”.
    .short = ¿Le amenazan con una foto? Hable con un adulto de confianza.
sextortion-remove = ¿Era usted menor de edad en la imagen? Take It Down puede ayudar a quitarla de internet. Es un servicio gratis del Centro Nacional para Menores Desaparecidos y Explotados (National Center for Missing and Exploited Children). Desconfíe de empresas que cobren por esto.
    .short = Take It Down ayuda gratis a quitar imágenes de menores.
sextortion-help = Puede denunciar la sextorsión en su comisaría o por internet: { -contact-internet-crime-name }, { -contact-internet-crime }. Cuando trate con la policía, usted tiene derecho a un intérprete gratis.
    .short = Denuncie la sextorsión: su comisaría o { -contact-internet-crime }
