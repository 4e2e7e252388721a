### Package theft

package-theft = Robo de paquetes
    .summary = Evite que se lleven sus paquetes de la puerta.
    .keywords = robo de paquetes, paquete robado, me robaron el paquete, se llevaron mi caja, caja robada, paquete perdido, no llegó mi paquete, encomienda, dice entregado y no llegó, me robaron el delivery, ladrón de paquetes, paquete en el lobby, paquete en la puerta, Amazon dice que lo entregó

package-theft-how = Así actúan los ladrones: siguen a los repartidores y se llevan los paquetes de la puerta. O alguien les abre por el intercomunicador, y se llevan los del vestíbulo (lobby). Un paquete puede desaparecer minutos después de llegar.
    .short = Los ladrones pueden llevarse un paquete minutos después de la entrega.
package-theft-be-there = Pida que entreguen sus paquetes donde alguien pueda recibirlos, o que los entreguen solo con firma.
    .short = Pida que entreguen su paquete a alguien en casa o con firma.
package-theft-pickup = Si no hay nadie en casa durante el día, pida que manden el paquete a su trabajo, a un casillero de entregas (locker) o al mostrador de una tienda.
    .short = ¿No hay nadie en casa? Use un casillero de entregas (locker).
package-theft-track = Rastree cada pedido y métalo a la casa en cuanto llegue. Si usted no está, pídale a un vecino de confianza que lo recoja.
    .short = Rastree su pedido y métalo a la casa en cuanto llegue.
package-theft-buzzer = Antes de abrirle a alguien por el intercomunicador, pregunte quién es y compruébelo. Al pasar, cierre la puerta para que nadie se meta detrás de usted.
    .short = Antes de abrir por el intercomunicador, compruebe quién es.
package-theft-in-progress = Si en este momento ve que alguien se está llevando un paquete, llame al { -contact-emergency }. No persiga a esa persona ni trate de detenerla.
    .short = Si ve un robo de paquetes, llame al { -contact-emergency }. No persiga a nadie.
package-theft-report = ¿Desapareció su paquete? Avise al vendedor y a la compañía de entregas. Después, denúncielo en su comisaría o llame al { -contact-city-services } y pregunte cómo hacerlo por internet. Si le robaron correo, llame también a este número: { -contact-postal-inspectors-name }, { -contact-postal-inspectors }.
    .short = ¿Le robaron un paquete? Avise al vendedor y a su comisaría.
package-theft-tip = ¿Sabe algo sobre paquetes robados? Llame a { -contact-crime-stoppers-name }, { -contact-crime-stoppers }. Usted llama sin dar su nombre.
    .short = Pistas sobre paquetes robados, sin dar su nombre: { -contact-crime-stoppers }
