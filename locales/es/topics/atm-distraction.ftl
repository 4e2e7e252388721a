### Card theft at the ATM, by distraction

atm-distraction = Robo de tarjetas en el cajero automático
    .summary = En el cajero automático, un desconocido le distrae mientras otro se lleva su tarjeta del banco.
    .keywords = robo en el cajero, robo en el cajero automático, estafa en el cajero, ATM, se le cayó dinero, se le cayó un billete, ese dinero es suyo, billete en el piso, me tocaron el hombro, me cambiaron la tarjeta, cambiazo, esta tarjeta no es mía, me robaron la tarjeta de débito, me robaron la tarjeta del banco, me vieron el PIN, me vieron la clave, clave del cajero, el cajero se tragó mi tarjeta, sacaron dinero con mi tarjeta, me vaciaron la cuenta

atm-distraction-how = Así actúan los ladrones: uno mira cuando usted marca su PIN en el cajero automático. Otro le toca el hombro y le dice que se le cayó dinero. Mientras usted mira al suelo, se llevan su tarjeta del banco y dejan otra en su lugar.
    .short = En el cajero (ATM), “se le cayó dinero” puede ser un truco.
atm-distraction-pin = Cuando marque su PIN en un cajero automático, tape el teclado con la mano y con el cuerpo. Para sacar efectivo con su tarjeta, los ladrones necesitan su PIN.
    .short = Tape el teclado del cajero (ATM) al marcar su PIN: los ladrones tratan de verlo.
atm-distraction-place = Use un cajero automático en un lugar con gente y con buena luz. Si alguien se le acerca demasiado o le está mirando, oprima Cancelar (Cancel), tome su tarjeta y vaya a donde hay gente.
    .short = ¿Alguien muy cerca de usted en el cajero (ATM)? Cancele, tome su tarjeta y aléjese.
atm-distraction-family = Cuénteles a las personas mayores de su familia el truco de “se le cayó dinero” en el cajero automático: los ladrones suelen elegirlas a ellas. Si quieren, acompáñelas al banco. Le puede pasar a cualquiera.
    .short = Avise a sus familiares mayores: si en el cajero (ATM) les dicen que dejaron caer dinero, puede ser un truco.
atm-distraction-dropped = Si en el cajero automático le dicen que se le cayó dinero, no se agache ni se voltee. Oprima Cancelar (Cancel), tome su tarjeta y compruebe que sea la suya. Después, aléjese del cajero.
    .short = Si en el cajero (ATM) le dicen que hay dinero suyo en el suelo, tome su tarjeta y aléjese.
atm-distraction-offer = Si un desconocido le dice que el cajero automático no funciona o le ofrece ayuda, diga que no. No vuelva a marcar su PIN. Oprima Cancelar (Cancel), tome su tarjeta y aléjese. Si el cajero se la queda, llame enseguida a su banco.
    .short = Si un desconocido le ofrece ayuda en el cajero (ATM), diga que no.
atm-distraction-call = Si en un cajero automático alguien le amenaza, o le arrebata la tarjeta o el efectivo, suéltelo todo y no persiga a nadie. Vaya a un lugar seguro y llame al { -contact-emergency }.
    .short = Si le asaltan en un cajero (ATM), suelte todo, vaya a un lugar seguro y llame al { -contact-emergency }.
atm-distraction-check = ¿Le habló un desconocido en un cajero automático? Lea el nombre que tiene su tarjeta antes de guardarla, y revise su cuenta ese mismo día. ¿Le acaban de cambiar la tarjeta? Llame al { -contact-emergency }.
    .short = ¿Un desconocido le dijo algo en el cajero (ATM)? Revise que la tarjeta sea la suya.
atm-distraction-bank = ¿Le robaron o le cambiaron la tarjeta del banco? Llame enseguida a su banco. Use el número de su aplicación o de un estado de cuenta, no el de una tarjeta que no es suya. Cuanto antes avise, menos dinero podría perder.
    .short = ¿Le robaron o cambiaron la tarjeta en el cajero (ATM)? Llame ya a su banco.
atm-distraction-report = Denuncie en su comisaría el robo en un cajero automático, aunque lo haya notado después. Lleve la tarjeta que dejó el ladrón y una lista de los retiros de dinero. Usted tiene derecho a un intérprete gratis.
    .short = ¿Usó un cajero y falta dinero? Avise a su banco y comisaría.
