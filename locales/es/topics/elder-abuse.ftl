### Maltrato a personas mayores

elder-abuse = Maltrato a personas mayores
    .summary = Las personas mayores tienen derecho a vivir a salvo de daños, descuido y robos, incluso dentro de su propia familia.
    .keywords = maltrato a personas mayores, maltrato a ancianos, abuso de ancianos, abuso de mayores, adulto mayor, tercera edad, viejitos, maltratan a mi abuela, le pegan a mi abuelita, mi hijo me pega, mi hija me grita, mi nieto me quita el dinero, la cuidadora me roba, cuidador, home attendant, home aide, descuido, abandono, negligencia, hogar de ancianos, asilo, nursing home, me quitaron mi dinero, me quitan el cheque, me quitó la tarjeta del banco, poder notarial, carta poder, poder legal, abuso financiero, me encierran, APS, elder abuse

elder-abuse-how = Cómo se da el maltrato a personas mayores: muchas veces viene de alguien en quien la persona confía, como un familiar o quien la cuida. Puede consistir en golpes, amenazas, descuido, contacto sexual no deseado o en quitarle dinero.
    .short = Muchas veces, el maltrato a personas mayores viene de alguien de confianza.
elder-abuse-stay-in-touch = Llame y visite a menudo a sus familiares y vecinos mayores, y hable también a solas con ellos. El maltrato es más fácil de ocultar cuando alguien está aislado.
    .short = Visite a familiares y vecinos mayores. Hable a solas con ellos.
elder-abuse-money = No le entregue a nadie sus tarjetas del banco, su PIN ni su chequera, y revise sus estados de cuenta. Elija con cuidado a quién le da un poder legal (power of attorney): esa persona puede usar su dinero.
    .short = No comparta la tarjeta del banco ni el PIN, ni siquiera en familia.
elder-abuse-signs = Estas pueden ser señales de maltrato a personas mayores: moretones sin explicación, pérdida de peso, cuentas sin pagar o dinero que falta. También, que quien cuida a la persona no le deje a usted hablar a solas con ella.
    .short = Moretones, dinero que falta, sin visitas: puede ser maltrato a personas mayores.
elder-abuse-danger = ¿Hay una persona mayor con heridas o en peligro ahora mismo? Llame al { -contact-emergency }. Un intérprete puede unirse a la llamada, gratis.
    .short = ¿Una persona mayor en peligro o con heridas? Llame al { -contact-emergency }.
elder-abuse-phone = Su teléfono puede estar vigilado. Si la persona que le hace daño le revisa las llamadas, busque ayuda desde un teléfono más seguro, como el de un vecino o uno de una biblioteca.
    .short = Pueden vigilar su teléfono. Pida ayuda desde otro más seguro.
elder-abuse-not-your-fault = ¿Alguien de quien usted depende le hace daño o le quita su dinero? No es culpa suya. Puede contárselo a alguien de confianza, como una amistad o su médico, y decir qué ayuda quiere.
    .short = ¿Le hace daño alguien de quien depende? No es culpa suya.
elder-abuse-listen = Si una persona mayor le cuenta que sufre maltrato, escúchela, créale y pregúntele qué quiere. No confronte a quien la maltrata: eso puede empeorar las cosas. Anote lo que vio y cuándo.
    .short = ¿Una persona mayor le cuenta que sufre maltrato? Escuche y créale.
elder-abuse-liaison = En las comisarías de la Policía de Nueva York (NYPD) hay un oficial de enlace para personas mayores (older adult liaison), que puede conectarlas con ayuda. Pregunte por el oficial de enlace en su comisaría. Usted tiene derecho a un intérprete gratis.
    .short = Ayuda a mayores: busque al oficial de enlace en su comisaría.
elder-abuse-help = Llame al { -contact-city-services } y pida ayuda por maltrato a personas mayores. Si alguien en casa le hace daño, también puede llamar de día o de noche: { -contact-domestic-violence-name }, { -contact-domestic-violence }. ¿Está en peligro? Llame al { -contact-emergency }.
    .short = Maltrato a personas mayores: { -contact-city-services }. En peligro: { -contact-emergency }
