### Letters stolen from street mailboxes, lobbies and homes. Checks that are changed: check-washing. Boxes at the door: package-theft.

mail-theft = Robo de correo
    .summary = Los ladrones roban cartas para llevarse cheques, tarjetas del banco y datos personales. Recoja su correo cada día, y eche sus cartas al correo dentro de la oficina postal.
    .keywords = robo de correo, robo de cartas, robo de correspondencia, correo robado, me robaron el correo, me robaron las cartas, no me llega el correo, cartas perdidas, no me llega la correspondencia, rompieron el buzón, buzón roto, forzaron los buzones del edificio, buzón pegajoso, pegamento en el buzón, pescan cartas del buzón, mailbox, llave del buzón, cambiaron mi dirección en el correo, no llegó mi tarjeta del banco, Informed Delivery

mail-theft-how = Así actúan los ladrones: con un hilo pegajoso sacan cartas de los buzones de la calle, o abren buzones con llaves robadas. Buscan cheques, tarjetas del banco y datos personales.
    .short = Los ladrones roban cartas para llevarse cheques, tarjetas y datos personales.
mail-theft-send = Eche sus cartas al correo dentro de la oficina postal, o entrégueselas a un cartero. También puede usar un buzón de la calle justo antes de la última recogida; la hora está en el buzón. No mande efectivo.
    .short = Los ladrones abren los buzones de la calle. Eche sus cartas dentro de la oficina postal.
mail-theft-sticky = ¿Hay pegamento, cinta o hilo en la ranura de un buzón? No eche ahí sus cartas. Échelas dentro de la oficina postal y avise a un empleado, o llame al { -contact-postal-inspectors-name }: { -contact-postal-inspectors }.
    .short = ¿Buzón con pegamento o cinta en la ranura? No eche cartas.
mail-theft-collect = Recoja su correo cada día, poco después de que llegue. No lo deje en el buzón durante la noche. ¿Sale de viaje? Pida a alguien de confianza que lo recoja, o a la oficina postal que se lo guarde.
    .short = De noche roban el correo del buzón. Recoja el suyo cada día.
mail-theft-pictures = Inscríbase en Informed Delivery, en la página web del propio Servicio Postal. Es gratis y funciona en muchas direcciones. Usted recibe imágenes de las cartas que están por llegar, y así puede ver si falta alguna.
    .short = Inscríbase en Informed Delivery y vea si le roban una carta.
mail-theft-lobby = ¿Los buzones de su edificio están rotos o abiertos? Avise enseguida al casero o dueño y a la oficina postal. Pregunte dónde recoger su correo hasta que los arreglen. Antes de abrirle a alguien la entrada, compruebe quién es.
    .short = ¿Forzaron los buzones de su edificio? Avise al casero o dueño y a la oficina postal.
mail-theft-missing = ¿No le llega una tarjeta del banco, un cheque o una identificación que estaba esperando? Llame al banco o a la oficina que los mandó, a un número que usted ya conozca. Pida que los cancelen y le manden otros.
    .short = ¿No le llega su nueva tarjeta del banco? Llame ya a su banco.
mail-theft-address = ¿Una carta dice que cambiaron su dirección, pero usted no la cambió? ¿O ya no le llega el correo? Puede que un ladrón lo esté recibiendo. Vaya enseguida a su oficina postal y avise a su banco.
    .short = ¿Hay un cambio de domicilio postal que usted no hizo? Avise a la oficina postal y a su banco.
mail-theft-now = Si ve que alguien fuerza un buzón o asalta a un cartero, manténgase lejos y llame al { -contact-emergency }. Diga dónde es. No trate de detener al ladrón.
    .short = Si alguien fuerza un buzón, no se acerque y llame al { -contact-emergency }.
mail-theft-report = ¿Le robaron el correo? Si había un cheque o una tarjeta, llame primero a su banco. Luego avise a su comisaría y al { -contact-postal-inspectors-name }: { -contact-postal-inspectors }. ¿Robo de identidad? Entre en { -contact-identity-theft }.
    .short = ¿Le robaron el correo? Avise a su banco. Luego llame a los inspectores postales: { -contact-postal-inspectors }
