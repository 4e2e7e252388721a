### Burglaries of houses and apartments: lock them, stay out when somebody is in, and what comes after

home-entry = Robos en viviendas
    .summary = Cierre con seguro puertas y ventanas, y tenga luz en la entrada. Si cree que hay un ladrón adentro, quédese afuera y llame al { -contact-emergency }.
    .keywords = robo en casa, robo en viviendas, robo en apartamento, se metieron a mi casa, entraron a robar, entraron a mi apartamento, me robaron en la casa, ladrón en la casa, ladrones de casas, forzaron la puerta, tumbaron la puerta, burglary, escalamiento, chapa, cerradura, cerrojo, escalera de incendios, reja de ventana, dinero en casa, oro en casa

home-entry-how = Así actúan los ladrones: tocan el timbre o vigilan para saber si hay alguien en casa. Después tratan de entrar por una puerta sin seguro, una ventana de atrás o la escalera de incendios. Adentro buscan efectivo y joyas.
    .short = Los ladrones tratan de abrir puertas y ventanas, a menudo por la mañana o la tarde. Cierre las suyas con seguro.
home-entry-door = Ponga el seguro de la puerta cada vez que la cierre, también cuando esté en casa. Con un cerrojo de seguridad es más difícil forzarla. Elija uno que por dentro se abra sin llave, para poder salir en un incendio.
    .short = Los ladrones tratan de abrir las puertas. Ponga el seguro, aunque usted esté en casa.
home-entry-windows = Antes de salir, cierre las ventanas con seguro. Un ladrón puede alcanzarlas desde el suelo, un techo o la escalera de incendios. Fije el aire acondicionado a la ventana para que nadie pueda empujarlo hacia adentro.
    .short = Los ladrones suben por escaleras de incendios. Al salir, cierre las ventanas con seguro.
home-entry-gate = ¿Quiere una reja en la ventana de la escalera de incendios? Elija una aprobada para esas escaleras y que por dentro se abra sin llave. Deje libre el paso hasta ella y enseñe a todos en casa cómo se abre.
    .short = Una reja de ventana que necesita llave puede atraparle en un incendio.
home-entry-entrance = Al oscurecer, deje una luz encendida en la entrada. Quite arbustos y cajas que la tapen, para que los vecinos puedan ver su puerta.
    .short = Los ladrones prefieren puertas oscuras y ocultas. Tenga luz en su entrada.
home-entry-cash = Guarde el oro y las cantidades grandes de efectivo en un banco o en una caja de seguridad bancaria, no en casa. Los ladrones suelen buscar primero en los dormitorios. Tome fotos de lo valioso y anote sus números de serie.
    .short = Los ladrones buscan efectivo y oro. Guarde los suyos en un banco.
home-entry-business = ¿Tiene un negocio? Los ladrones pueden vigilar a los dueños que llevan efectivo a casa, y luego entrar a robar ahí. Mejor lleve el efectivo al banco, a horas distintas y por calles distintas.
    .short = ¿Tiene un negocio? Los ladrones pueden vigilarle. No lleve el efectivo a casa.
home-entry-open-door = Si al llegar a casa encuentra la puerta forzada o una ventana rota, no entre. Puede que todavía haya alguien adentro. Vaya a casa de un vecino o a una tienda y llame al { -contact-emergency }.
    .short = ¿Encontró su puerta forzada? No entre. Llame al { -contact-emergency }.
home-entry-inside = ¿Alguien se está metiendo a robar y usted está en casa? Salga si puede hacerlo sin peligro. Si no, enciérrese en un cuarto y no haga ruido. Llame al { -contact-emergency } en cuanto pueda. No se enfrente a esa persona.
    .short = Si se meten a su casa, salga o escóndase. Llame al { -contact-emergency }.
home-entry-after = Si entraron a robar en su casa, quédese afuera y llame al { -contact-emergency }. No toque nada hasta que llegue la policía. Si faltan tarjetas o cheques, avise ya a su banco. Luego anote lo que falta y mande cambiar las cerraduras.
    .short = ¿Entraron a robar en su casa? Quédese afuera, no toque nada y llame al { -contact-emergency }.
home-entry-help = Después de un robo en casa, cuesta sentirse a salvo. Pregunte en su comisaría por el Crime Victim Assistance Program (ayuda gratis a víctimas). Un defensor de víctimas puede escucharle y ayudarle a encontrar servicios, como un cerrajero.
    .short = Robo en casa: pida en su comisaría un defensor de víctimas.
