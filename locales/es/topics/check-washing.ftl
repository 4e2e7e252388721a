### Check washing

check-washing = Alteración de cheques
    .summary = Los ladrones roban cheques del correo, borran la tinta y escriben otro nombre y otra cantidad.
    .keywords = alteración de cheques, lavado de cheques, lavan cheques, check washing, cheque robado, me robaron un cheque, cheque alterado, cheque falsificado, fraude con cheques, robo de cheques, cheque de la renta robado, no llegó mi cheque, otra persona cobró mi cheque, cobraron mi cheque, otro nombre en el cheque, cambiaron la cantidad del cheque, borraron la tinta, pluma de gel, chequera, cheke

check-washing-how = Así funciona este delito: los ladrones roban cheques del correo. Con químicos borran el nombre y la cantidad, pero no la firma de usted. Después escriben otro nombre y una cantidad más alta, y se llevan su dinero.
    .short = Los ladrones roban cheques del correo y los alteran.
check-washing-pen = Llene los cheques con bolígrafo (pluma o lapicero) de gel negro. La tinta de gel es más difícil de borrar que la de un bolígrafo común. No deje espacios en blanco junto al nombre ni a la cantidad.
    .short = Use bolígrafo de gel negro en cheques: cuesta más borrarlo.
check-washing-post-office = Eche sus cheques al correo dentro de la oficina postal. Si usa un buzón de la calle, échelos antes de la última recogida del día. No deje cheques en un buzón durante la noche.
    .short = Eche sus cheques al correo dentro de la oficina postal, no en la calle.
check-washing-pay = Cuando pueda, pague sus cuentas por internet o en persona. Así no habrá en el correo un cheque que un ladrón pueda robar. Use la aplicación o la página oficial de su banco.
    .short = Cuando pueda, pague sin mandar cheques por correo.
check-washing-tax = Si paga sus impuestos con cheque, échelo al correo dentro de la oficina postal. También puede declarar y pagar por internet, en la página oficial de impuestos.
    .short = Si paga impuestos con cheque, eche el sobre al correo dentro de la oficina postal.
check-washing-watch = Revise a menudo su cuenta del banco. Cuando cobren un cheque suyo, mire la imagen del cheque. ¿El nombre y la cantidad siguen siendo los que usted escribió?
    .short = ¿Ya cobraron su cheque? Revise que no hayan cambiado el nombre ni la cantidad.
check-washing-not-arrived = ¿Le dicen que su cheque no llegó? Mire ahora mismo su cuenta del banco. ¿No se ha cobrado? Pida al banco que detenga el pago. ¿Lo cobró otra persona? Repórtelo al banco de inmediato.
    .short = ¿Le dicen que no ha llegado su cheque? Mire ahora mismo su cuenta del banco.
check-washing-mailbox = Si ve que alguien fuerza un buzón, o saca cartas con un hilo o una herramienta, manténgase lejos y llame al { -contact-emergency }. Diga dónde está el buzón.
    .short = ¿Alguien fuerza un buzón? No se acerque. Llame al { -contact-emergency }.
check-washing-bank = ¿Le robaron o le alteraron un cheque? Avise a su banco de inmediato. Pregunte cómo recuperar su dinero y si necesita una cuenta nueva. Los bancos ponen plazos, y algunos son cortos.
    .short = ¿Cheque robado o alterado? Avise enseguida a su banco.
check-washing-report = Denuncie en su comisaría el cheque robado o alterado, y lleve una copia. Llame también al { -contact-postal-inspectors-name }: { -contact-postal-inspectors }. Cuando trate con la policía, usted tiene derecho a un intérprete gratis.
    .short = ¿Robaron un cheque de su correo? Llame a los inspectores postales: { -contact-postal-inspectors }
