### Fake immigration officers

fake-immigration-officer = Falsos agentes de inmigración
    .summary = Para sacarle dinero, los estafadores dicen ser agentes de inmigración. Mantenga la calma, compruebe y busque ayuda.
    .keywords = falso agente de inmigración, agente falso de migración, ICE falso, falsa migra, la migra, me llamó la migra, me llamaron de inmigración, llamada de ICE, llamada de inmigracion, llamada de USCIS, pague o lo deportan, amenaza de deportación, me quieren deportar si no pago, se hicieron pasar por ICE, placa de ICE falsa, me asaltaron con uniforme de la migra, oficial de inmigración falso, fake ICE, deportación

fake-immigration-officer-how = Así funciona esta estafa: por teléfono o con uniforme, alguien dice ser agente de inmigración. Le amenaza con un arresto y después le exige dinero o datos personales. Algunos de estos impostores asaltan o lastiman a la gente.
    .short = Si le llaman y le dicen “pague o le deportan”, es una estafa.
fake-immigration-officer-money = Las oficinas de inmigración no llaman para exigir dinero. No aceptan tarjetas de regalo ni criptomonedas. Si quien le llama le amenaza y le exige dinero, es un estafador. Cuelgue.
    .short = ¿Le llaman de “inmigración” y le exigen dinero? Cuelgue.
fake-immigration-officer-check = ¿Duda de una llamada por su caso migratorio? El número puede ser falso. No responda nada aún: llame a su abogado o, si no tiene, a la { -contact-immigration-legal-help-name }: { -contact-immigration-legal-help }.
    .short = ¿Le llaman y dicen que son agentes migratorios? No responda nada sin hablar con un abogado.
fake-immigration-officer-tell = Los estafadores que dicen ser agentes de inmigración pueden pedirle que no hable con nadie. Póngase de acuerdo con su familia desde ahora: si llega una llamada así, nadie paga y primero hablan entre ustedes.
    .short = Si alguien llama, dice ser agente migratorio y le pide guardar el secreto, cuénteselo a su familia.
fake-immigration-officer-in-person = ¿Alguien le dice en persona que es agente de inmigración? Mantenga la calma. Usted puede pedirle nombre, agencia e identificación. Un uniforme o una placa pueden ser falsos. Si está en peligro, llame al { -contact-emergency }.
    .short = ¿Duda de un agente migratorio? Mantenga la calma. Si corre peligro, llame al { -contact-emergency }.
fake-immigration-officer-cash = ¿Alguien que dice ser agente le pide efectivo para dejarle ir? Pedir eso es un delito. No pelee por el dinero. En cuanto esté a salvo, llame al { -contact-emergency } y diga dónde ocurrió.
    .short = ¿Alguien que dice ser agente le exige efectivo? En cuanto esté a salvo, llame al { -contact-emergency }.
fake-immigration-officer-danger = ¿Cree que un agente es falso, y usted está en peligro? Llame al { -contact-emergency } en cuanto pueda hacerlo sin riesgo. Diga dónde está y que no sabe si el agente es real. Para pedir intérprete, diga “Spanish”, o su idioma en inglés.
    .short = ¿En peligro por un falso agente? En cuanto pueda, llame al { -contact-emergency }.
fake-immigration-officer-report = Denuncie las llamadas falsas de inmigración en su comisaría o en { -contact-report-fraud }. ¿Le asaltaron, lastimaron o amenazaron en persona? Llame al { -contact-emergency }. Usted puede denunciar un delito sin importar su estatus migratorio.
    .short = ¿Le asaltó o lastimó un falso agente? Llame al { -contact-emergency }.
fake-immigration-officer-help = Para recibir información gratis sobre inmigración y dónde encontrar ayuda legal, llame a la { -contact-immigration-legal-help-name }: { -contact-immigration-legal-help }. La llamada es anónima, en más de 200 idiomas.
    .short = Información gratis sobre inmigración: { -contact-immigration-legal-help }
