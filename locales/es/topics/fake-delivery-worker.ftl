### Fake delivery workers

fake-delivery-worker = Falsos repartidores
    .summary = Algunos asaltantes se visten de repartidores para que usted abra la puerta. Compruebe antes de abrir.
    .keywords = falso repartidor, falso delivery, delivery falso, repartidor falso, falso mensajero, falso cartero, chaleco de Amazon, Amazon falso, UPS falso, FedEx falso, entrega de flores, se metieron a mi casa a la fuerza, asalto en la puerta, asalto en casa, me empujaron la puerta, falso DoorDash, entrega de comida falsa, paquete que no pedí, un extraño tocó el timbre, tocan la puerta

fake-delivery-worker-how = Así ocurre este delito: un asaltante lleva un chaleco de repartidor y carga una caja o flores. Puede haber otros escondidos cerca. Cuando usted abre la puerta, se meten a la fuerza.
    .short = ¿Le traen algo que no pidió? Puede ser una trampa.
fake-delivery-worker-uniform = Un chaleco, un uniforme o una caja no prueban que una entrega sea real. Hable con la puerta cerrada. Antes de abrir, pregunte para quién es el paquete y revise sus pedidos.
    .short = Un chaleco de repartidor no prueba nada. Compruebe antes de abrir.
fake-delivery-worker-leave = ¿No pidió ese paquete? Pídale al repartidor que lo deje afuera. Quédese adentro aunque parezca que ya se fue: puede haber un asaltante escondido donde usted no ve. Recoja el paquete cuando haya alguien con usted.
    .short = Si usted no pidió el paquete, no abra la puerta.
fake-delivery-worker-signature = ¿Hay que firmar para recibir un paquete? Pida que se lo guarden en el mostrador de una tienda o en una oficina postal. O elija una hora en que haya alguien en casa con usted.
    .short = Si suele estar a solas en casa, pida que le guarden los paquetes en una tienda o en el correo.
fake-delivery-worker-pay = Si alguien en su puerta quiere dinero o su tarjeta por un paquete que usted no pidió, no pague. Deje la puerta cerrada y pregunte por su cuenta a la compañía de entregas.
    .short = ¿Quieren cobrarle un paquete que no pidió? No pague.
fake-delivery-worker-buzzer = ¿Traen una entrega para otra persona de su edificio? No abra la entrada con el intercomunicador. Dígale al repartidor que toque el timbre de ese apartamento.
    .short = ¿Entrega para un vecino? No le abra el edificio a un desconocido.
fake-delivery-worker-shop = ¿Tiene una tienda o una oficina? Pida en su comisaría una revisión de seguridad gratis. Un agente puede mirar las cerraduras, el intercomunicador y las cámaras, y sugerirle qué mejorar.
    .short = ¿Tiene local? Pida en su comisaría una revisión de seguridad.
fake-delivery-worker-danger = ¿Alguien empuja su puerta o se niega a irse? No abra. Aléjese de la puerta y llame al { -contact-emergency }. Lo primero que debe decir es su dirección.
    .short = ¿Alguien empuja su puerta para entrar? Llame al { -contact-emergency }.
fake-delivery-worker-inside = ¿Hay asaltantes en su casa? No pelee. Deles las cosas que le pidan. Si puede salir sin peligro, salga. Llame al { -contact-emergency } en cuanto esté a salvo.
    .short = ¿Un asaltante en su casa? No pelee. Cuando esté a salvo, llame al { -contact-emergency }.
fake-delivery-worker-report = ¿Un falso repartidor le asaltó o lo intentó? Llame al { -contact-emergency }, aunque ya se haya ido. No lo persiga, y toque lo menos posible.
    .short = ¿Le asaltaron en su puerta? Llame al { -contact-emergency }. No persiga a nadie.
