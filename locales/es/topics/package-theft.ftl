### Package theft

package-theft = Robo de paquetes
    .summary = Evite que se lleven sus paquetes de la puerta.
    .keywords = robo de paquetes, paquete robado, me robaron el paquete, se llevaron mi caja, caja robada, paquete perdido, no llegó mi paquete, encomienda, entrega, delivery, ladrón de paquetes, lobby, puerta

package-theft-be-there = Pida que le entreguen los paquetes donde haya alguien en casa, o que los entreguen solo con firma.
    .short = Entrega donde haya alguien en casa, o con firma.
package-theft-pickup = ¿No hay nadie en casa durante el día? Pida que manden el paquete a su trabajo, a un casillero de entregas o al mostrador de una tienda.
    .short = Use su trabajo, un casillero o el mostrador de una tienda.
package-theft-track = Rastree cada pedido y métalo a la casa en cuanto llegue. Si no está, pídale a un vecino de confianza que lo recoja.
    .short = Rastree su pedido y métalo a la casa en cuanto llegue.
package-theft-buzzer = Antes de abrirle a alguien por el intercomunicador, pregunte quién es y compruébelo. Al pasar, cierre la puerta para que nadie se meta detrás de usted.
    .short = Compruebe quién es antes de abrirle a alguien.
package-theft-in-progress = ¿Ve que alguien se está llevando un paquete ahora mismo? Llame al { -contact-emergency }. No persiga a esa persona ni trate de detenerla.
    .short = ¿Robo ahora mismo? Llame al { -contact-emergency }. No persiga a nadie.
package-theft-report = ¿Ya no está su paquete? Avise al vendedor y a la compañía de entregas, y después presente una denuncia en su comisaría. Si le robaron correo, llame también al { -contact-postal-inspectors-name }: { -contact-postal-inspectors }.
    .short = Avise al vendedor y denúncielo en su comisaría.
package-theft-tip = ¿Sabe algo sobre paquetes robados? Llame a { -contact-crime-stoppers-name }, { -contact-crime-stoppers }. Usted llama sin dar su nombre.
    .short = Pistas, sin dar su nombre: { -contact-crime-stoppers }
