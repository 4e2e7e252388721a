### Security for stores and small businesses: break-ins at night, robberies by day, and repeated theft

business-security = Seguridad para tiendas y negocios
    .summary = Luz, buenas cerraduras y poco efectivo hacen más segura una tienda. En un asalto, no pelee. Si entraron a robar, quédese afuera y llame al { -contact-emergency }.
    .keywords = robo en tienda, robo en negocio, asalto en tienda, asaltaron mi tienda, robaron mi negocio, se metieron a mi negocio, robo en bodega, asaltaron la bodega, robo en restaurante, rompieron el vidrio de la tienda, se llevaron la caja registradora, robo de mercancía, roban en mi tienda, ladrón de tiendas, shoplifting, siempre me roba el mismo, cámaras para negocio, seguridad para negocio, cortina metálica, revisión de seguridad

business-security-how = Así actúan los ladrones: de noche, pueden romper una puerta de vidrio. Algunos entran por el techo, por el sótano o por un local vacío de al lado. De día, un asaltante puede venir antes a mirar la tienda, o vestirse de repartidor.
    .short = De noche, algunos ladrones entran por el techo o el sótano.
business-security-locks = Cuando salgan todos, cierre puertas y sótano con llave y deje luces prendidas. Con gente adentro, toda salida debe abrirse fácil. Pregunte al casero cómo impedir que suban ladrones al techo sin cerrar la salida en un incendio.
    .short = Roban por puertas de atrás y sótanos. Al irse, ponga llave.
business-security-cash = Tenga poco efectivo en la caja registradora y guarde el resto en una caja fuerte o en el banco. Al cerrar, saque el efectivo y deje el cajón abierto y vacío. Así un ladrón no tiene que romperlo.
    .short = Los asaltantes buscan efectivo. Tenga poco en la caja registradora.
business-security-bank = Lleve el efectivo al banco a horas distintas y por calles distintas, con otra persona si puede. Use una bolsa común. ¿Alguien le sigue? Entre a un lugar con gente y llame al { -contact-emergency }.
    .short = Los ladrones pueden vigilar sus idas al banco. Cambie de hora y de calles.
business-security-survey = Pida en su comisaría una revisión de seguridad gratis. Un agente de prevención (crime prevention officer) puede ir a su tienda y mirar las cerraduras, las luces y las cámaras. Usted tiene derecho a un intérprete gratis.
    .short = Revisión de seguridad gratis para su tienda: en su comisaría.
business-security-robbery = ¿Están asaltando su tienda? Entregue lo que el asaltante le pida. No discuta, no pelee y no persiga a nadie. Antes de moverse, diga lo que va a hacer. Llame al { -contact-emergency } en cuanto pueda hacerlo sin peligro.
    .short = ¿Un asaltante en su tienda? No pelee. En cuanto pueda hacerlo sin peligro, llame al { -contact-emergency }.
business-security-break-in = ¿Hay una cerradura, una puerta o una ventana rota en su tienda? No entre. El ladrón puede estar todavía adentro. Vaya a un lugar seguro y llame al { -contact-emergency }. ¿Una cámara muestra a un ladrón? No se acerque y llame al { -contact-emergency }.
    .short = ¿Entraron a robar en su tienda? Quédese afuera y llame al { -contact-emergency }.
business-security-after = Cuando el asaltante haya salido de su tienda, cierre con llave y llame al { -contact-emergency }, aunque no haya heridos. No toque nada hasta que llegue la policía. Guarde el video. Pida a los testigos que esperen, o que dejen nombre y teléfono.
    .short = ¿Ya se fue el asaltante de su tienda? Cierre con llave, llame al { -contact-emergency } y no toque nada.
business-security-again = ¿Alguien roba o amenaza en su tienda? No le cierre el paso ni lo persiga. Llame al { -contact-emergency }. ¿Vuelve a menudo? Pregunte en su comisaría por el Merchants Business Improvement Program. La policía puede advertir a esa persona que no vuelva.
    .short = ¿Vuelven a robar en su tienda? No cierre el paso ni persiga a nadie. Llame al { -contact-emergency }.
business-security-help = Un asalto o un robo en el trabajo es duro para dueños y empleados. Pregunte en su comisaría por el Crime Victim Assistance Program (programa gratis de ayuda a víctimas). Un defensor puede escucharle y ayudarle a hallar servicios.
    .short = Asalto en el trabajo: pida en comisaría defensor de víctimas.
