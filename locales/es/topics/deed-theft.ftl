### Deed theft: false or misleading papers that take a home from its owner

deed-theft = Robo de escrituras
    .summary = Con papeles falsos, los ladrones le quitan la casa a su dueño. Revise su escritura y, antes de firmar, busque su propio abogado.
    .keywords = robo de escrituras, fraude de escrituras, escritura falsa, escrituras de la casa, deed, me robaron la casa, me quitaron la casa con papeles, le robaron la casa a mi mamá, mi casa está a nombre de otro, falsificaron mi firma, título de la casa, title, casa a nombre de un difunto, casa heredada, herencia de la casa, compramos casas, me quieren comprar la casa, foreclosure, me quitan la casa por la hipoteca, ACRIS

deed-theft-how = Así funciona este delito: un ladrón firma una escritura con el nombre de usted y la registra. O alguien le ofrece un préstamo o ayuda, y los papeles que usted firma traspasan su casa. Luego el ladrón la vende o la hipoteca.
    .short = Los ladrones quitan casas con papeles falsos. Revise su escritura.
deed-theft-alert = ¿Tiene casa o condominio propio? Inscríbase en el aviso gratis de la ciudad (Notice of Recorded Document). La ciudad le avisa cuando alguien registra una escritura o hipoteca sobre su casa. Pregunte cómo al { -contact-city-services }.
    .short = ¿Tiene casa o condominio propio? Pida al { -contact-city-services } los avisos gratis contra el robo de escrituras.
deed-theft-check = Una vez al año, busque su casa en los registros de propiedad de la ciudad. ¿Hay una escritura o hipoteca que no conoce? ¿Dejó de recibir las facturas de impuestos de propiedad o de agua? Puede ser robo de escrituras. Llame al { -contact-city-services }.
    .short = ¿Ya no le llegan las facturas de impuestos de su casa? Puede ser robo de escrituras. Llame al { -contact-city-services }.
deed-theft-empty = Los ladrones buscan casas vacías. ¿Usted tiene una? Pida a alguien de confianza que la revise a menudo desde afuera y recoja el correo. Si hay un desconocido adentro o cambiaron la cerradura, no entre y llame al { -contact-emergency }.
    .short = ¿Hay un desconocido en su casa vacía? No entre. Llame al { -contact-emergency }.
deed-theft-heirs = ¿Falleció el dueño de la casa de su familia? Pregunte a un abogado cómo ponerla a nombre de los herederos. Los ladrones buscan casas que siguen a nombre de una persona fallecida.
    .short = ¿La casa sigue a nombre de un familiar fallecido? Consulte a un abogado.
deed-theft-offer = Si un desconocido le ofrece dinero rápido por su casa, o ayuda para no perderla, no firme ni pague todavía. Pida que lea los papeles un abogado que usted elija, no uno que mande el desconocido.
    .short = ¿Un desconocido quiere su casa? Antes de firmar, consulte a un abogado que usted elija.
deed-theft-mortgage = ¿Tiene pagos atrasados de la hipoteca? Llame al { -contact-city-services } y pida ayuda gratis para dueños de vivienda. Si un desconocido le dice: “Ponga su casa a mi nombre y después me la compra”, no firme. Es señal de una estafa.
    .short = ¿Tiene pagos atrasados de la hipoteca? Llame al { -contact-city-services } y pida ayuda gratis.
deed-theft-claim = ¿Un desconocido dice que ahora la casa de usted es de él? No firme nada ni discuta en la puerta. Llame enseguida a un abogado. Si alguien le amenaza o entra a la fuerza, llame al { -contact-emergency }.
    .short = ¿Un desconocido dice que la casa de usted es de él? No firme nada. Llame a un abogado.
deed-theft-court = ¿Le llegaron papeles de la corte sobre su casa? No los ignore. Si no responde a tiempo, un juez puede decidir en su contra. Busque un abogado de inmediato. Llame al { -contact-city-services } y pregunte por ayuda gratis.
    .short = ¿Papeles de la corte sobre su casa? Busque un abogado de inmediato.
deed-theft-report = ¿Cree que le quitaron su casa con una escritura falsa? Llame ya al { -contact-city-services } y pregunte cómo denunciar el fraude de escrituras al Sheriff de la ciudad. Avise también al fiscal de distrito. Guarde todos los papeles y consulte a un abogado.
    .short = ¿Hay una escritura falsa de su casa? Llame al { -contact-city-services } para comunicarse con el Sheriff de la ciudad.
