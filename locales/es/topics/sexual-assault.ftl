### Agresión sexual

sexual-assault = Agresión sexual
    .summary = Después de una agresión sexual hay ayuda de día y de noche, y usted decide qué hacer.
    .keywords = agresión sexual, agrecion sexual, violación, me violaron, me violó, abuso sexual, abusaron de mí, asalto sexual, ataque sexual, me drogaron, me echaron algo en la bebida, burundanga, me manosearon, me tocaron sin permiso, me toquetearon, se me pegó en el tren, acoso sexual, acoso en el metro, delito sexual, examen por violación, kit de violación, línea para víctimas de violación, víctimas especiales, rape, rape kit, MeToo

sexual-assault-how = Qué es: una agresión sexual es cualquier acto o toque sexual sin consentimiento. Puede venir de un desconocido, la pareja, un jefe o un familiar. Quien está bajo amenaza no puede dar su consentimiento. Tampoco quien, por el alcohol o las drogas, no entiende lo que pasa.
    .short = El contacto sexual sin consentimiento es agresión sexual.
sexual-assault-bystander = Si en un bar o una fiesta ve que están presionando a alguien, y puede hacerlo sin peligro, pregúntele a esa persona: “¿Está bien?”. También puede sacar otro tema de conversación o avisar a los empleados. Si alguien está en peligro, llame al { -contact-emergency }.
    .short = ¿Ve a alguien en apuros en un bar? Pregunte qué le pasa o avise al personal.
sexual-assault-danger = ¿Corre peligro o tiene heridas? Llame al { -contact-emergency }. También puede llamar después de una agresión sexual, aunque ya haya pasado. Un intérprete puede unirse a la llamada, gratis.
    .short = ¿Peligro o heridas? Llame al { -contact-emergency }, aunque la agresión ya pasó.
sexual-assault-phone = Es posible que alguien vigile su teléfono y vea sus llamadas, búsquedas y mensajes. Si eso puede ponerle en peligro, use un teléfono o una computadora más seguros, por ejemplo, en una biblioteca.
    .short = Pueden vigilar su teléfono. Busque ayuda en otro más seguro.
sexual-assault-not-your-fault = Si usted sufrió una agresión sexual, no es culpa suya. No importa qué ropa llevaba, qué había tomado ni si se defendió o no.
    .short = Si sufrió una agresión sexual, no es culpa suya.
sexual-assault-choice = Denunciar una agresión sexual ante la policía es decisión suya. Primero puede recibir atención médica y apoyo, y decidir después.
    .short = Tras una agresión sexual, usted decide si va a la policía.
sexual-assault-hospital = Después de una agresión sexual, pueden atenderle en una sala de emergencias. El examen para recoger pruebas es gratis, y no tiene que hacer una denuncia ante la policía. Si puede, vaya antes de que pasen 96 horas (cuatro días). Después también puede recibir atención.
    .short = Agresión sexual: examen gratis en el hospital, denuncie o no.
sexual-assault-evidence = Tal vez quiera que el hospital recoja pruebas de la agresión. Si puede, vaya antes de lavarse o de cambiarse de ropa. ¿Ya se cambió? Lleve esa ropa en una bolsa de papel. ¿Ya se lavó? De todos modos le pueden hacer el examen.
    .short = ¿Agresión sexual? Si puede, vaya al hospital sin lavarse.
sexual-assault-friend = ¿Un amigo o una amiga le cuenta que sufrió una agresión sexual? Dígale que usted le cree y que no tiene la culpa de lo que pasó. Escuche y deje que decida qué quiere hacer.
    .short = ¿Una amistad sufrió una agresión sexual? Dígale que le cree.
sexual-assault-report = Si decide denunciar una agresión sexual, llame de día o de noche: { -contact-special-victims-name }, { -contact-special-victims }. Usted tiene derecho a un intérprete gratis.
    .short = Para denunciar una agresión sexual: { -contact-special-victims }
sexual-assault-help = De día o de noche, puede llamar y hablar con alguien sobre una agresión sexual: { -contact-sexual-violence-name }, { -contact-sexual-violence }, o la línea directa de la Ciudad de Nueva York para víctimas de delitos, { -contact-domestic-violence }.
    .short = Agresión sexual: ayuda de día y de noche, { -contact-sexual-violence }
