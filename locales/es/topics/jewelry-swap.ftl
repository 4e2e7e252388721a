### Cambiazo de joyas

jewelry-swap = Cambiazo de joyas
    .summary = Unos desconocidos, con un regalo o un abrazo, le cambian sus joyas de verdad por otras falsas.
    .keywords = cambiazo, cambiazo de joyas, robo de joyas, me robaron la cadena, me arrancaron la cadena, cadena de oro, me quitaron el collar, collar, gargantilla, pulsera, anillo, sortija, aretes, me quitaron el reloj, prendas de oro, me robaron las prendas, oro falso, joyas falsas, joyeria, joyas de fantasía, me abrazó y me robó, regalo de un desconocido, se paró un carro a preguntar, me preguntaron una dirección y me robaron, me hablaron desde una camioneta, quieren orar por mí, me distrajeron y me robaron, le robaron la cadena a mi abuela, me cambiaron las joyas

jewelry-swap-how = Así funciona el cambiazo de joyas: un auto se detiene, y le piden ayuda o le preguntan por una dirección. Para darle las gracias, le ofrecen un regalo, un abrazo o una oración. Mientras le ponen joyas falsas, le quitan las de verdad. Después se van en el auto.
    .short = Los ladrones le ponen un “regalo” y le quitan sus joyas.
jewelry-swap-distance = Si un auto se detiene y alguien le habla desde adentro, no se ponga a su alcance ni se acerque a la ventanilla. Puede decir que no y seguir caminando.
    .short = ¿Un desconocido le habla desde un auto? No se acerque.
jewelry-swap-gift = No permita que un desconocido le ponga joyas, le abrace o le tome de la mano. Así llegan los ladrones a lo que usted lleva puesto. Dé un paso atrás y diga que no.
    .short = No deje que un desconocido le abrace o le ponga joyas.
jewelry-swap-friendly = Los ladrones de joyas pueden parecer amables e ir con niños. Usted puede ser amable desde lejos.
    .short = ¿Desconocidos amables en un auto? Sea amable desde lejos.
jewelry-swap-cover = ¿Sale a caminar? Tape sus joyas o deje en casa las que más valen para usted.
    .short = En la calle, lleve sus joyas donde no se vean.
jewelry-swap-buy = ¿Un desconocido necesita efectivo y le ofrece oro, o quiere hacer un cambio? Diga que no y siga caminando. Lo más probable es que el oro sea falso.
    .short = Si un desconocido le ofrece oro por efectivo, es probable que el oro sea falso.
jewelry-swap-let-go = Si alguien le jala una joya, suéltela y no se agarre del auto. Las joyas se pueden reponer.
    .short = Si alguien le jala una joya, suéltela y aléjese.
jewelry-swap-call = ¿Le cambiaron o le arrebataron las joyas, o trataron de hacerlo? Llame de inmediato al { -contact-emergency }. Diga dónde está, y después el color y la placa del auto. Para pedir un intérprete, diga “Spanish”, o su idioma en inglés.
    .short = ¿Le cambiaron o arrebataron las joyas? Llame al { -contact-emergency }.
jewelry-swap-check = ¿Un desconocido le abrazó o le dio una joya? Revise lo que lleva puesto. Hay quien nota el cambiazo cuando ya está en casa. Aun así, llame al { -contact-emergency } y guarde la joya falsa para la policía.
    .short = ¿Un desconocido le abrazó? Revise enseguida sus joyas.
jewelry-swap-family = Explíqueles a sus padres y abuelos cómo funciona el cambiazo de joyas. Es un truco muy ensayado, y le puede pasar a cualquiera.
    .short = Hable del cambiazo de joyas con los mayores de su familia.
