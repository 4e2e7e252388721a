### Homes that stand empty while people travel

home-vacation = Su casa mientras usted viaja
    .summary = Haga que su casa parezca habitada mientras viaja, y espere a volver para publicar sobre el viaje.
    .keywords = me voy de vacaciones, vacaciones, bacaciones, me voy de viaje, salir de viaje, viaje a mi país, visitar a mi familia en mi país, dejar la casa sola, casa sola, apartamento solo, casa vacía, quién me cuida la casa, cuidar la casa, vacation, luces con temporizador, luz con timer, que el correo me guarde las cartas, hold mail, fotos de vacaciones en Facebook, llave de repuesto

home-vacation-how = Así actúan los ladrones: buscan casas y apartamentos donde parece que no hay nadie. Se fijan en los buzones llenos, los paquetes en la puerta, las luces que no cambian y lo que se publica sobre un viaje.
    .short = Un buzón lleno avisa a los ladrones que no hay nadie en casa.
home-vacation-lights = Conecte algunas luces a temporizadores (timers), para que se enciendan y se apaguen a distintas horas. Si la misma luz queda encendida día tras día, un ladrón puede suponer que usted está de viaje.
    .short = Una casa siempre a oscuras parece desocupada. Use luces con temporizador.
home-vacation-mail = Pídale a un vecino de confianza que recoja cada día sus cartas y paquetes. O pida al Servicio Postal que le guarde el correo, de 3 a 30 días. Ese servicio se llama Hold Mail.
    .short = ¿Sale de viaje? Pida a un vecino de confianza que recoja sus cartas y paquetes.
home-vacation-posts = Espere a estar de vuelta en casa para publicar planes y fotos de su viaje. Por lo que usted publica, un desconocido puede saber que su casa está sola. Pídale a su familia que también espere.
    .short = Si publica sobre su viaje, los ladrones pueden saber que no hay nadie en casa.
home-vacation-lock = Antes de viajar, cierre con seguro todas las puertas y ventanas, también las de arriba y la de la escalera de incendios. Fije a la ventana el aire acondicionado para que no puedan empujarlo hacia adentro. Guarde las escaleras de mano.
    .short = Los ladrones se meten por las ventanas. Antes de viajar, ciérrelas con seguro.
home-vacation-valuables = No deje en una casa sola grandes cantidades de efectivo, oro o joyas. Mientras viaja, guárdelos en un banco o en una caja de seguridad bancaria.
    .short = No deje efectivo ni oro en una casa sola.
home-vacation-neighbor = Deje la llave de repuesto con alguien de confianza, no debajo del tapete ni en el buzón. Pídale que mire su casa desde afuera. Si ve una puerta forzada, que no entre y que llame al { -contact-emergency }.
    .short = ¿La puerta de un vecino está forzada? No entre. Llame al { -contact-emergency }.
home-vacation-alert = ¿Una cámara o un vecino le avisa de un robo en su casa? Desde Estados Unidos, llame al { -contact-emergency }: diga enseguida que es en la ciudad de Nueva York y dé la dirección. ¿En otro país? Pida a alguien en Nueva York que llame. Que nadie entre.
    .short = ¿Entran a robar en su casa mientras viaja? Pida a alguien en Nueva York que llame al { -contact-emergency }.
home-vacation-back = Si al volver de viaje encuentra una puerta forzada o una ventana rota, no entre. Puede que todavía haya alguien adentro. Vaya con un vecino o a una tienda y llame al { -contact-emergency }.
    .short = ¿Vuelve de viaje y ve la puerta forzada? No entre. Llame al { -contact-emergency }.
home-vacation-help = ¿Entraron a robar en su casa mientras viajaba? Llame al { -contact-emergency }. Quédese afuera y no toque nada hasta que llegue la policía. Si faltan tarjetas o cheques, avise ya a su banco. Luego anote lo que falta y mande cambiar las cerraduras.
    .short = ¿Entraron a robar en su casa mientras viajaba? Quédese afuera y llame al { -contact-emergency }.
